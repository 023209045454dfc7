"""Who says so: signed statements, the two chains of a case, the key list, signed deeds."""
