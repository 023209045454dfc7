"""Where sealed things are kept."""
