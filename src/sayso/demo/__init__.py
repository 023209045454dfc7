"""The demonstration: a server, two people at the desk, three told situations. Nobody in it is real."""
