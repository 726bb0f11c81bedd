"""What the statement promises of every input."""

from string import ascii_lowercase


def check(strs):
    assert 1 <= len(strs) <= 10_000
    for record in strs:
        assert type(record) is str
        assert 0 <= len(record) <= 100
        assert set(record) <= set(ascii_lowercase)
