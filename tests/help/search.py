"""Search memory and files for words that must not be there, in every form in which they could plausibly lie.

A search that finds nothing proves something only beside one that finds: every test that uses this module also plants
what must be found. What the forms miss is named: text under a cipher (which is the point), brotli and Snappy with
short repetitions, and text cut into pieces shorter than the planted word.
"""

import base64
import json
import os
import urllib.parse
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

CHUNK = 1 << 20
INFLATED_MOST = 16 << 20
SHORTEST = 8  # bytes; shorter patterns would be found by chance


@dataclass(frozen=True)
class Finding:
    """A word was found: which, in what form, and where."""

    word: str
    form: str
    where: str


@dataclass(frozen=True)
class Pattern:
    """One form of one word, as bytes."""

    word: str
    form: str
    data: bytes


def patterns(words: Iterable[str]) -> list[Pattern]:
    """Return every form of every word that is long enough to be no accident.

    The forms: UTF-8, UTF-16-LE (browsers), UTF-32-LE (Python), JSON escapes, percent signs, and base64 once and
    twice at each of the three places where it can begin (our envelopes carry their payload so).
    """
    found = []
    for word in words:
        forms = {
            "UTF-8": word.encode(),
            "UTF-16-LE": word.encode("utf-16-le"),
            "UTF-32-LE": word.encode("utf-32-le"),
            "JSON": json.dumps(word)[1:-1].encode(),
            "percent": urllib.parse.quote(word).encode(),
        }
        for start, once in enumerate(inner_base64(word.encode())):
            forms[f"base64 at {start}"] = once
            for second, twice in enumerate(inner_base64(once)):
                forms[f"base64 at {start} in base64 at {second}"] = twice
        assert len(forms["UTF-8"]) >= SHORTEST, f"A planted word must have {SHORTEST} bytes or more."
        different = {data: form for form, data in reversed(forms.items()) if len(data) >= SHORTEST}
        found += [Pattern(word, form, data) for data, form in different.items()]
    return found


def inner_base64(data: bytes) -> list[bytes]:
    """Return what stands in any base64 text that contains `data`, for each of three places modulo 3 in the whole."""
    inner = []
    for before in range(3):
        text = base64.b64encode(b"\0" * before + data).rstrip(b"=")
        whole = (before + len(data)) * 8 // 6  # characters that depend on nothing after `data`
        inner.append(text[-(-before * 8 // 6) : whole])
    return inner


def search_bytes(data: bytes, wanted: list[Pattern], where: str) -> set[Finding]:
    """Return what of `wanted` lies in `data`."""
    return {Finding(pattern.word, pattern.form, where) for pattern in wanted if pattern.data in data}


def search_folder(folder: Path, wanted: list[Pattern]) -> set[Finding]:
    """Return what lies in any file under `folder`: raw, inside gzip or deflate streams, and in the files' names."""
    found = set()
    for path in sorted(folder.rglob("*")):
        found |= search_bytes(path.name.encode(), wanted, f"the name of {path}")
        if path.is_file() and not path.is_symlink():
            found |= search_file(path, wanted)
    return found


def search_file(path: Path, wanted: list[Pattern]) -> set[Finding]:
    """Return what lies in the file, raw and inside gzip or zlib streams."""
    data = path.read_bytes()
    found = search_bytes(data, wanted, str(path))
    for unpacked in inflate(data):
        found |= search_bytes(unpacked, wanted, f"a compressed stream in {path}")
    return found


def inflate(data: bytes) -> Iterator[bytes]:
    """Yield what each gzip or zlib stream in `data` unpacks to, up to a limit."""
    for magic in (b"\x1f\x8b\x08", b"\x78\x01", b"\x78\x9c", b"\x78\xda"):
        start = data.find(magic)
        while start >= 0:
            try:
                unpacked = zlib.decompressobj(wbits=47).decompress(memoryview(data)[start:], INFLATED_MOST)
            except zlib.error:
                unpacked = b""
            if unpacked:
                yield unpacked
            start = data.find(magic, start + 1)


def search_memory(pid: int, wanted: list[Pattern]) -> set[Finding]:
    """Return what lies in the readable memory of a running process (Linux; as root or as its parent).

    Raises:
        AssertionError: almost nothing could be read, so that finding nothing would mean nothing.
    """
    found, seen = set(), 0
    overlap = max(len(pattern.data) for pattern in wanted)
    for start, end, name in mappings(pid):
        for data in read_memory(pid, start, end, overlap):
            seen += len(data)
            found |= search_bytes(data, wanted, f"memory of {pid}, {name}")
    assert seen > 1 << 20, f"Only {seen} bytes of the process could be read."
    return found


def mappings(pid: int) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name of each readable mapping of a process."""
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        span, rights, _, _, _, *name = line.split(maxsplit=5)
        if rights.startswith("r") and not line.endswith(("[vvar]", "[vvar_vclock]", "[vsyscall]")):
            start, _, end = span.partition("-")
            yield int(start, 16), int(end, 16), name[0] if name else "no name"


def read_memory(pid: int, start: int, end: int, overlap: int) -> Iterator[bytes]:
    """Yield the memory between two addresses in pieces that overlap, leaving out what cannot be read."""
    memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        for at in range(start, end, CHUNK):
            try:
                yield os.pread(memory, min(CHUNK + overlap, end - at), at)
            except OSError:
                continue
    finally:
        os.close(memory)
