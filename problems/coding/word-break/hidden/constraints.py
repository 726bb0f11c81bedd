"""What the statement promises of every input."""

from string import ascii_lowercase


def check(s, word_dict):
    assert type(s) is str
    assert 1 <= len(s) <= 300
    assert 1 <= len(word_dict) <= 1_000
    for word in word_dict:
        assert type(word) is str
        assert 1 <= len(word) <= 20
    assert set(s).union(*word_dict) <= set(ascii_lowercase)
    assert len(set(word_dict)) == len(word_dict)
