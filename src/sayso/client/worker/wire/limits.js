/** How large the things that cross a border may be, in bytes: the twin of wire/limits.py. */
export const part_bytes_max = 1024 * 1024;
export const entry_bytes_max = 64 * 1024;
export const hers_bytes_max = 2048 * 1024;
export const parts_max = 32;
export const list_entries_max = 131_072;
export const pauses_max = 64;
