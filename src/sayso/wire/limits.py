"""How large the things that cross a border may be, in bytes (spec/protocol.md, Sealed files)."""

PART_BYTES_MAX = 512 * 1024
GRANT_BYTES_MAX = 4 * 1024
ENTRY_BYTES_MAX = 64 * 1024
PARTS_MAX = 32
REQUEST_BYTES_MAX = 1536 * 1024
CASES_AT_ONCE_MAX = 100
