"""A target: something that reads bytes from outside."""

from collections.abc import Callable
from dataclasses import dataclass

Reader = Callable[[bytes], object]


@dataclass(frozen=True)
class Target:
    """A reader: it returns, or raises a SaysoError; `question` asks the JavaScript twin the same, if it has one."""

    name: str
    seeds: tuple[bytes, ...]
    read: Reader
    question: Callable[[bytes], tuple[object, ...]] | None = None
