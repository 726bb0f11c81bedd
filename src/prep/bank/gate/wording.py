"""How alike two texts are, by their words: content of one kind must not repeat itself."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

ALIKE = 0.6
"""From this share of common words on, two texts are taken for the same."""

_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    "a an and are as at be by do does for from how in is it its of on or that the this to what "
    "when which why with you your would".split()
)
_SENTENCE_ENDS = re.compile(r"[.!?][\"')]*\s+[\"'(]*[A-Z]")


def content_words(text: str) -> frozenset[str]:
    """The words of a text that carry its meaning, in small letters."""
    return frozenset(word for word in _WORD.findall(text.lower()) if word not in _EMPTY)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared words over all words (Jaccard 1901), in [0, 1]; 0 for two empty texts."""
    together = one | other
    return len(one & other) / len(together) if together else 0.0


def too_alike(texts: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, float]]:
    """Pairs of names whose texts are nearly the same, with their likeness."""
    worded = [(name, content_words(text)) for name, text in texts]
    for (one, words), (other, others) in combinations(worded, 2):
        alike = likeness(words, others)
        if alike >= ALIKE:
            yield one, other, alike


def is_one_sentence(text: str) -> bool:
    """True if the text ends like a sentence and no second one begins within."""
    return text.rstrip()[-1:] in (".", "!", "?", ")") and not _SENTENCE_ENDS.search(text)
