"""What the statement promises of every input."""

from string import ascii_letters


def check(s, t):
    for text in (s, t):
        assert type(text) is str
        assert 1 <= len(text) <= 40_000
        assert set(text) <= set(ascii_letters)
