"""How the programs on people's own machines reach the server."""

from sayso.remote.house import House

__all__ = ["House"]
