"""Values that cross a border between two programs, and their one encoding."""
