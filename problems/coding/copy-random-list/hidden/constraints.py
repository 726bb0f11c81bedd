"""What the statement promises of every input."""

def check(head):
    assert 0 <= len(head) <= 1_000
    for value, jump in head:
        assert type(value) is int
        assert -(10**4) <= value <= 10**4
        assert jump is None or (type(jump) is int and 0 <= jump < len(head))
