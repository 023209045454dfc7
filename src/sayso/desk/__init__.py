"""The desk: a local page on the worker's own machine, and what it shows."""
