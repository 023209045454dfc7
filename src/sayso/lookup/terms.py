"""The terms of a list: what a program must do exactly so for a check to find what the desk has listed."""

from dataclasses import dataclass

from sayso.lookup.canon import VERSION
from sayso.lookup.files import Edition, ListFiles, describe
from sayso.lookup.stretch import COST
from sayso.wire.errors import NotTrusted
from sayso.wire.listing import Manifest

SUITE = "sayso/v1/lookup: Argon2id, VOPRF ristretto255-SHA512, HKDF-SHA-256, XChaCha20-Poly1305"


@dataclass(frozen=True, slots=True)
class Turn:
    """When a list stands: the hash of the manifest before (empty for the first), its day, and its last valid one."""

    previous: str
    day: str
    until: str


def write_manifest(network: str, edition: Edition, turn: Turn, holder: bytes, files: ListFiles) -> Manifest:
    """Return the manifest of these files, still unsigned; `holder` is the holder's public key."""
    return Manifest(
        network,
        edition.list,
        edition.number,
        turn.previous,
        turn.day,
        turn.until,
        canonical=VERSION,
        suite=SUITE,
        holder=holder,
        stretch=COST,
        rows=describe("rows", files.rows),
        cells=describe("cells", files.cells),
        bulletin=describe("bulletin", files.bulletin),
    )


def check_terms(manifest: Manifest) -> None:
    """Return if this program checks as the manifest says.

    Raises:
        NotTrusted: otherwise, since a check would find nothing; `.why` is `version`.
    """
    if (manifest.canonical, manifest.suite, manifest.stretch) != (VERSION, SUITE, COST):
        raise NotTrusted("This list was made for another version of the program.", why="version")
