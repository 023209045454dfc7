"""How large the things that cross a border may be, in bytes (spec/protocol.md, Sealed files)."""

KIB = 1024
PART_BYTES_MAX = 1024 * KIB
GRANT_BYTES_MAX = 4 * KIB
ENTRY_BYTES_MAX = 64 * KIB
GREASE_BYTES_MAX = KIB
PARTS_MAX = 32
HERS_BYTES_MAX = 2048 * KIB
"""All that is hers in a case: parts, grants, her entries."""
REQUEST_BYTES_MAX = 3072 * KIB
CASES_AT_ONCE_MAX = 100
LIST_ENTRIES_MAX = 131_072
"""Entries of one file of a list, padding included."""
PAUSES_MAX = 64
"""Pauses on top of one list; after so many a new list is due."""
