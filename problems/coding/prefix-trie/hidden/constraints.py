"""What the statement promises of every input."""

from collections import Counter
from string import ascii_lowercase


def check(operations):
    instances, calls, letters = 0, Counter(), Counter()
    for name, *arguments in operations:
        if name == "Trie":
            assert not arguments
            instances += 1
            continue
        method, _, instance = name.partition("@")
        assert method in ("insert", "search", "startsWith")
        assert int(instance or 0) < instances, "a call before its register is made"
        (word,) = arguments
        assert type(word) is str
        calls[int(instance or 0)] += 1
        letters[int(instance or 0)] += len(word)
        assert 1 <= len(word) <= 1_000
        assert set(word) <= set(ascii_lowercase)
    assert all(count <= 20_000 for count in calls.values())
    assert all(count <= 250_000 for count in letters.values())
