"""The JavaScript twin, for the tests of this folder."""

from tests.help.twin import browser, twin

__all__ = ["browser", "twin"]
