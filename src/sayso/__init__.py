"""Report, warn, know your rights, be heard — and nothing moves without your say-so."""
