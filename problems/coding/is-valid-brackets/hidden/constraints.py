"""What the statement promises of every input."""

def check(s):
    assert type(s) is str
    assert 1 <= len(s) <= 10_000
    assert set(s) <= set("()[]{}")
