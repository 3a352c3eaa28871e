"""The command line, for the tests of faults too."""

from tests.cli.conftest import seawall

__all__ = ["seawall"]
