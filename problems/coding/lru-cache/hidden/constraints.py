"""What the statement promises of every input."""

from collections import Counter


def check(operations):
    instances, calls = 0, Counter()
    for name, *arguments in operations:
        assert all(type(argument) is int for argument in arguments)
        if name == "LRUCache":
            (capacity,) = arguments
            assert 1 <= capacity <= 3_000
            instances += 1
            continue
        method, _, instance = name.partition("@")
        assert int(instance or 0) < instances, "a call before its desk is made"
        calls[int(instance or 0)] += 1
        key, *value = arguments
        assert 0 <= key <= 10_000
        assert {"get": 0, "put": 1}[method] == len(value)
        assert all(0 <= revision <= 100_000 for revision in value)
    assert all(count <= 30_000 for count in calls.values())
