"""What the statement promises of every input."""

from itertools import pairwise


def check(lists):
    assert type(lists) is list
    assert len(lists) <= 10_000
    assert sum(len(sizes) for sizes in lists) <= 10_000
    for sizes in lists:
        assert len(sizes) <= 500
        assert all(type(size) is int and -10_000 <= size <= 10_000 for size in sizes)
        assert all(one <= other for one, other in pairwise(sizes)), "a list falls"
