"""Desk beside Bokeh, on one machine, in one run: `python -m tests.benchmarks` (extra `bench`)."""
