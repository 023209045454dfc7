"""How large the things that cross a border may be, in bytes (spec/protocol.md, Sealed files; spec/circles.md)."""

KIB = 1024
PART_BYTES_MAX = 1024 * KIB
GRANT_BYTES_MAX = 4 * KIB
ENTRY_BYTES_MAX = 64 * KIB
GREASE_BYTES_MAX = KIB
PARTS_MAX = 32
HERS_BYTES_MAX = 2048 * KIB
"""All that is hers in a case (parts, grants, her entries), when a part is added, or a yes."""
HERS_BYTES_LAST = HERS_BYTES_MAX + 512 * KIB
"""The same when no part is added: a full case has room left for taking back and closing."""
DESK_BYTES_MAX = 1024 * KIB
"""All that the desk wrote into a case: so ten cases fit into one answer, whatever a worker wrote there."""
REQUEST_BYTES_MAX = 3072 * KIB
CASES_AT_ONCE_MAX = 100
LOCKER_BYTES_MAX = 64 * KIB
CARD_BYTES_MAX = 8 * KIB
"""A card, a vouch, a welcome or a letter: each is one small envelope, padded."""
NOTE_BYTES_MAX = 1024 * KIB
PIECE_BYTES_MAX = 1024 * KIB
PIECES_MAX = 129
"""Of each file of a list."""
MEMBERS_AT_ONCE_MAX = 500
NOTES_AT_ONCE_MAX = 20
ELEMENT_BYTES = 32
CHECKS_A_DAY = 20
INVITATION_HOURS = 48
NEWCOMER_DAYS = 30
LIST_ENTRIES_MAX = 131_072
"""Entries of one file of a list, padding included."""
PAUSES_MAX = 64
"""Pauses of one worker on top of one list; after so many a new list is due."""
PAUSES_BYTES_MAX = 1024 * KIB
"""All of one worker's pauses on top of one list, as the server takes them."""
