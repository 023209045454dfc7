"""The private check: canonical identifiers, blind, evaluate, prove, finish, list files (spec/lookup.md)."""
