"""The code, the keys that come from it, and sealed files: make, seal, open."""
