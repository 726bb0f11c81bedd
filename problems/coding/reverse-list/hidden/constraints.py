"""What the statement promises of every input."""

def check(head):
    assert 0 <= len(head) <= 5_000
    assert all(type(value) is int and -5_000 <= value <= 5_000 for value in head)
