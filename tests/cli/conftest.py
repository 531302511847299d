"""Real windows for the command's own tests."""

from tests.native.conftest import window_environ

__all__ = ["window_environ"]
