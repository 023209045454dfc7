"""Figures, measured: `python -m bench` writes them to bench/README.md and bench/figures.json."""
