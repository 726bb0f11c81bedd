"""What the statement promises of every input."""


def check(levels):
    assert 1 <= len(levels) <= 20_000
    assert all(type(level) is int and 0 <= level <= 10_000 for level in levels)
