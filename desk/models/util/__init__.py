"""Looks into models."""
