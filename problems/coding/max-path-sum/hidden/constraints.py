"""What the statement promises of every input."""


def check(root):
    assert root
    assert root[0] is not None
    assert root[-1] is not None, "trailing None"
    ratings = [value for value in root if value is not None]
    assert 1 <= len(ratings) <= 10_000
    assert all(type(rating) is int and -1_000 <= rating <= 1_000 for rating in ratings)
    # Each place of the list hangs on a node above it, and every node above offers two.
    above = 1
    for value in root:
        assert above > 0, "a value hangs nowhere"
        above += 1 if value is not None else -1
