"""What the statement promises of every input."""

def check(head):
    values, position = head
    assert 0 <= len(values) <= 10_000
    assert all(type(value) is int and -(10**5) <= value <= 10**5 for value in values)
    assert type(position) is int
    assert -1 <= position < max(1, len(values))
    assert values or position == -1, "an empty list has no last extension to forward"
