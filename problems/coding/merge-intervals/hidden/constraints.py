"""What the statement promises of every input."""


def check(intervals):
    assert 1 <= len(intervals) <= 10_000
    for stretch in intervals:
        assert type(stretch) is list
        assert len(stretch) == 2
        assert all(type(mark) is int for mark in stretch)
        assert 0 <= stretch[0] <= stretch[1] <= 10_000
