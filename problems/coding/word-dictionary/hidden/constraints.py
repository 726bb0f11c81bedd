"""What the statement promises of every input."""

from collections import Counter
from string import ascii_lowercase


def check(operations):
    instances, calls = 0, Counter()
    for name, *arguments in operations:
        if name == "WordDictionary":
            assert not arguments
            instances += 1
            continue
        method, _, instance = name.partition("@")
        assert method in ("addWord", "search")
        assert int(instance or 0) < instances, "a call before its collection is made"
        calls[int(instance or 0)] += 1
        (word,) = arguments
        assert type(word) is str
        assert 1 <= len(word) <= 25
        assert set(word) <= set(ascii_lowercase) | ({"."} if method == "search" else set())
        assert word.count(".") <= 2
    assert all(count <= 10_000 for count in calls.values())
