"""Topics form a tree; its leaves carry the learner's state."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """One node of the topic tree; ``parent`` is None for a root."""

    id: str
    title: str
    parent: str | None = None


@dataclass(frozen=True)
class Round:
    """One round of a track's interview loop; ``minutes`` is its stated length."""

    kind: str
    title: str
    minutes: int
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Track:
    """A role one prepares for: ``weights`` over leaf topics sum to 1."""

    id: str
    title: str
    why: str
    weights: dict[str, float]
    rounds: tuple[Round, ...]
