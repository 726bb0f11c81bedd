"""What the statement promises of every input."""

from string import ascii_lowercase


def check(s):
    assert type(s) is str
    assert 1 <= len(s) <= 1_000
    assert set(s) <= set(ascii_lowercase)
