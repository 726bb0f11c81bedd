"""The one change that turns a text into the next: what the log keeps of typing.

An edit is found by the common beginning and end of both texts, so that a log of an hour's typing
stays small and can still be replayed key by key.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True)
class Edit:
    """At character ``at``, ``cut`` characters give way to ``put``."""

    at: int
    cut: int
    put: str

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """From the plain data of an event."""
        return cls(data["at"], data["cut"], data["put"])

    def data(self) -> dict[str, Any]:
        """Plain data for an event."""
        return {"at": self.at, "cut": self.cut, "put": self.put}


def edit_between(old: str, new: str) -> Edit:
    """The smallest single edit from ``old`` to ``new``."""
    start = _agreement(old, new)
    rest_old, rest_new = old[start:], new[start:]
    end = _agreement(rest_old[::-1], rest_new[::-1])
    return Edit(start, len(rest_old) - end, rest_new[: len(rest_new) - end])


def _agreement(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def apply_edit(text: str, edit: Edit) -> str:
    """``text`` after ``edit``; positions beyond its end mean its end."""
    return text[: edit.at] + edit.put + text[edit.at + edit.cut :]
