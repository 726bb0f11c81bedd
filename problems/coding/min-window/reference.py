from collections import Counter
from collections.abc import Iterator


def min_window(s: str, t: str) -> str:
    """The shortest of all tight stretches: O(n + m) time, O(k) space."""
    shortest = min(tight_stretches(s, t), key=len, default=range(0))
    return s[shortest.start : shortest.stop]


def tight_stretches(s: str, t: str) -> Iterator[range]:
    """The positions of every stretch that covers t while its start moves up."""
    missing = Counter(t)
    lacking = len(t)
    start = 0
    for end, letter in enumerate(s, 1):
        if missing[letter] > 0:
            lacking -= 1
        missing[letter] -= 1
        while lacking == 0:
            yield range(start, end)
            missing[s[start]] += 1
            if missing[s[start]] > 0:
                lacking += 1
            start += 1
