"""What the statement promises of every input."""

from itertools import pairwise

LATEST = 100_000


def check(intervals, new_interval):
    assert 0 <= len(intervals) <= 10_000
    for closure in [*intervals, new_interval]:
        assert type(closure) is list
        assert len(closure) == 2
        assert all(type(minute) is int for minute in closure)
        assert 0 <= closure[0] <= closure[1] <= LATEST
    assert all(one[1] < other[0] for one, other in pairwise(intervals)), "not disjoint or unsorted"
