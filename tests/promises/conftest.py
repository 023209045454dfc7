"""The JavaScript twin, and a desk with a circle and its member, for the tests of this folder."""

from tests.help.scene import scene, two
from tests.help.twin import browser, twin

__all__ = ["browser", "scene", "twin", "two"]
