"""Throws broken bytes at everything that reads what comes from outside."""
