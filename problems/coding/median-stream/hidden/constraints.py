"""What the statement promises of every input."""

from collections import Counter


def check(operations):
    instances, calls, added = 0, Counter(), Counter()
    for name, *arguments in operations:
        if name == "MedianFinder":
            assert not arguments
            instances += 1
            continue
        method, _, number = name.partition("@")
        meter = int(number or 0)
        assert meter < instances, "a call before its meter is made"
        calls[meter] += 1
        if method == "addNum":
            (num,) = arguments
            assert type(num) is int
            assert -(10**5) <= num <= 10**5
            added[meter] += 1
        else:
            assert (method, arguments) == ("findMedian", [])
            assert added[meter] >= 1, "findMedian before any addNum"
    assert all(count <= 30_000 for count in calls.values())
