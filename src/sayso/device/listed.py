"""What stands in a published list: read from the list itself, as a member finds it, and from nobody's note.

A note of the desk's is one worker's word. The files are those of a manifest that two have signed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.device.alerts import Gathered
from sayso.lookup.cells import follow, read_alert
from sayso.lookup.files import Edition, ListFiles, check_file, open_file
from sayso.lookup.rows import Pointer, find_row, read_pointers
from sayso.wire.listing import Manifest


def standing_in(
    manifest: Manifest, secret: bytes, files: ListFiles, gathered: Iterable[Gathered], values: Mapping[str, bytes]
) -> frozenset[bytes]:
    """Return the marks of those alerts that the list has: under each of their identifiers, or for all without one.

    Args:
        manifest: of the list.
        secret: of the circle when the list was built.
        files: of the list, as the server gives them.
        gathered: alerts with their marks.
        values: the holder's value of each of their identifiers, as this worker's program had it evaluated.

    Raises:
        NotTrusted: these are not the files of the manifest (`.why` is `file`).
        CannotOpen: the secret does not open them (`secret`), or something in them is damaged (`damaged`).
    """
    opened = _open(manifest, secret, files)
    return frozenset(one.mark for one in gathered if one.mark and opened.places(one, values))


def others_in(
    manifest: Manifest, secret: bytes, files: ListFiles, gathered: Iterable[Gathered], values: Mapping[str, bytes]
) -> frozenset[int]:
    """Return the places of all alerts of the list but these, which have marks (takes and raises as `standing_in`)."""
    opened = _open(manifest, secret, files)
    ours = (opened.places(one, values) for one in gathered if one.mark)
    return frozenset({at.place for at in opened.bulletin}.difference(*ours))


@dataclass(frozen=True, slots=True)
class _Opened:
    """The files of a list, opened; every alert of ours stands in the bulletin (`alerts.gathered_from`)."""

    edition: Edition
    rows: bytes
    cells: bytes
    bulletin: tuple[Pointer, ...]

    def places(self, one: Gathered, values: Mapping[str, bytes]) -> set[int]:
        """Return where an alert begins that stands under each of its identifiers, or for all without one."""
        rows = (find_row(self.rows, self.edition, values[form]) for form in one.identifiers)
        found = [self._among(one, follow(self.cells, self.edition, row) if row else ()) for row in rows]
        return set.intersection(*(found or [self._among(one, self.bulletin)]))

    def _among(self, one: Gathered, pointers: Iterable[Pointer]) -> set[int]:
        return {at.place for at in pointers if read_alert(self.cells, self.edition, at) == one.alert}


def _open(manifest: Manifest, secret: bytes, files: ListFiles) -> _Opened:
    edition = Edition(manifest.list, manifest.number)
    check_file("rows", files.rows, manifest.rows)
    check_file("cells", files.cells, manifest.cells)
    check_file("bulletin", files.bulletin, manifest.bulletin)
    return _Opened(
        edition,
        open_file(secret, edition, "rows", files.rows),
        open_file(secret, edition, "cells", files.cells),
        read_pointers(open_file(secret, edition, "bulletin", files.bulletin)),
    )
