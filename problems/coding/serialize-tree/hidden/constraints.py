"""What the statement promises of every input."""

def check(root):
    assert not root or root[-1] is not None, "trailing None"
    pieces = [value for value in root if value is not None]
    assert 0 <= len(pieces) <= 10_000
    assert all(type(value) is int and -1_000 <= value <= 1_000 for value in pieces)
    # Each place of the list hangs on a piece above, and every piece above offers two.
    assert len(root) <= 1 + 2 * len(pieces)
    assert not root or root[0] is not None
