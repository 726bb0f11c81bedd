"""What the statement promises of every input."""

from collections import Counter


def check(operations):
    instances, calls, height = 0, Counter(), Counter()
    for name, *arguments in operations:
        if name == "MinStack":
            assert not arguments
            instances += 1
            continue
        method, _, number = name.partition("@")
        pile = int(number or 0)
        assert pile < instances, "a call before its pile is made"
        calls[pile] += 1
        if method == "push":
            (val,) = arguments
            assert type(val) is int
            assert -(2**31) <= val <= 2**31 - 1
            height[pile] += 1
        else:
            assert method in ("pop", "top", "getMin")
            assert not arguments
            assert height[pile] >= 1, f"{method} on an empty pile"
            height[pile] -= method == "pop"
    assert all(count <= 30_000 for count in calls.values())
