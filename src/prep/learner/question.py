"""What is asked, as far as the model cares."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """An item, its topic loadings (>= 0, sum 1; may be empty) and the author's word on it.

    ``difficulty`` is the author's level 1 to 5 with one learner, any number in a crowd; ``guess``
    the chance of a lucky answer; ``template`` marks an item that is new numbers every time.
    Raises ValueError for loadings that are negative, repeated, or do not sum to 1.
    """

    item: str
    topics: tuple[tuple[str, float], ...]
    difficulty: float | None = None
    guess: float = 0.0
    template: bool = False

    def __post_init__(self) -> None:
        if self.topics and abs(sum(share for _, share in self.topics) - 1) > 1e-6:
            raise ValueError(f"the topic loadings of {self.item!r} do not sum to 1")
        if any(share < 0 for _, share in self.topics):
            raise ValueError(f"a topic loading of {self.item!r} is negative")
        if len(dict(self.topics)) < len(self.topics):
            raise ValueError(f"a topic of {self.item!r} is named twice")


def equal_shares(topics: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
    """Equal loadings over the distinct topics, in their order."""
    distinct = tuple(dict.fromkeys(topics))
    return tuple((topic, 1 / len(distinct)) for topic in distinct)
