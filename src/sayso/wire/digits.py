"""Digits as people type them: the scripts whose decimal digits are read, and the marks that are dropped.

The same tables stand in spec/vectors/digits.json; they are written out, since the two languages' own tables of Unicode
differ by version.
"""

ZEROS = (
    0x0030,  # ASCII
    0x0660,  # Arabic
    0x06F0,  # Persian, Urdu
    0x0966,  # Devanagari: Hindi, Nepali
    0x09E6,  # Bengali
    0x0A66,  # Gurmukhi: Punjabi
    0x0AE6,  # Gujarati
    0x0BE6,  # Tamil
    0x0C66,  # Telugu
    0x0CE6,  # Kannada
    0x0D66,  # Malayalam
    0x0DE6,  # Sinhala
    0x0E50,  # Thai
    0x0ED0,  # Lao
    0x0F20,  # Tibetan
    0x1040,  # Burmese
    0x17E0,  # Khmer
    0xFF10,  # full-width, as Chinese and Japanese keyboards write them
)
DIGIT_OF = {zero + value: value for zero in ZEROS for value in range(10)}
SPACES = frozenset(
    (*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
)
HYPHENS = frozenset((0x2D, 0xAD, *range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63, 0xFF0D))
DOTS = frozenset((0x2E, 0xB7, 0x2022, 0x2024, 0x2027, 0x30FB, 0xFF0E))
INVISIBLE = frozenset((0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))
DROPPED = SPACES | HYPHENS | DOTS | INVISIBLE
"""White space, hyphens and dashes, dots, invisible marks: what stands between digits and means nothing."""
