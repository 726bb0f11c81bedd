"""What the statement promises of every input."""

def check(s):
    assert type(s) is str
    assert 0 <= len(s) <= 20_000
    assert all(" " <= character <= "~" for character in s)
