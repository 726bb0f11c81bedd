"""Draws that are the same on every machine and Python.

Parameters must never depend on a library's stream of random numbers: numpy changes its streams
between versions, and the standard library promises little beyond raw bits. So the bits come from
a hash of (drill, seed, level) in counter mode, and every draw is built from them here.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")

_BLOCK_BITS = 512


class Draws:
    """A stream of small draws, fixed by the drill's id, the seed and the level."""

    __slots__ = ("_counter", "_key", "_left", "_pool")

    def __init__(self, drill: str, seed: int, level: int) -> None:
        self._key = f"{drill}\n{seed}\n{level}\n".encode()
        self._counter = 0
        self._pool = 0
        self._left = 0

    def bits(self, count: int) -> int:
        """A uniform integer of ``count`` bits."""
        while self._left < count:
            block = blake2b(self._key + str(self._counter).encode()).digest()
            self._pool |= int.from_bytes(block, "little") << self._left
            self._left += _BLOCK_BITS
            self._counter += 1
        taken = self._pool & ((1 << count) - 1)
        self._pool >>= count
        self._left -= count
        return taken

    def below(self, limit: int) -> int:
        """A uniform integer from 0 to ``limit - 1``, by rejection, so without bias."""
        if limit < 1:
            raise ValueError(f"nothing to draw below {limit}")
        width = (limit - 1).bit_length()
        while (value := self.bits(width)) >= limit:
            pass
        return value

    def integer(self, low: int, high: int, step: int = 1) -> int:
        """A uniform integer from ``low, low + step, ...`` up to ``high``, ends included."""
        return low + step * self.below((high - low) // step + 1)

    def choice(self, options: Sequence[T]) -> T:
        """One of the options, each as likely as any other."""
        return options[self.below(len(options))]

    def sample(self, options: Sequence[T], count: int) -> tuple[T, ...]:
        """``count`` different places of the options, in random order."""
        rest = list(options)
        return tuple(rest.pop(self.below(len(rest))) for _ in range(count))

    def shuffled(self, options: Sequence[T]) -> tuple[T, ...]:
        """All the options in random order."""
        return self.sample(options, len(options))
