"""The JavaScript twin, for the tests of this folder."""

from tests.help.twin import twin

__all__ = ["twin"]
