"""What the statement promises of every input."""


def check(height):
    assert 2 <= len(height) <= 20_000
    assert all(type(pole) is int and 0 <= pole <= 10_000 for pole in height)
