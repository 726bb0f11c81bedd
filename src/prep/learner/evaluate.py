"""proto"""
from dataclasses import dataclass
@dataclass(frozen=True, slots=True)
class Row:
    user: str
    item: str
    topics: tuple[str, ...]
    day: float | None
    correct: float
    difficulty: float | None = None
    score: bool = True
