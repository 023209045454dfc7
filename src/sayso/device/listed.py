"""What stands in a published list: read from the list itself, as a member finds it, and from nobody's note.

A note of the desk's is one worker's word. The files are those of a manifest that two have signed.
"""

from collections.abc import Iterable, Mapping
from functools import partial

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
    edition = Edition(manifest.list, manifest.number)
    check_file("rows", files.rows, manifest.rows)
    check_file("cells", files.cells, manifest.cells)
    check_file("bulletin", files.bulletin, manifest.bulletin)
    rows = open_file(secret, edition, "rows", files.rows)
    cells = open_file(secret, edition, "cells", files.cells)
    bulletin = read_pointers(open_file(secret, edition, "bulletin", files.bulletin))
    read = partial(read_alert, cells, edition)

    def places(one: Gathered, pointers: Iterable[Pointer]) -> set[int]:
        return {at.place for at in pointers if read(at) == one.alert}

    def has(one: Gathered) -> bool:
        rows_of = (find_row(rows, edition, values[form]) for form in one.identifiers)
        found = [places(one, follow(cells, edition, row) if row else ()) for row in rows_of]
        return bool(set.intersection(*(found or [places(one, bulletin)])))

    return frozenset(one.mark for one in gathered if one.mark and has(one))
