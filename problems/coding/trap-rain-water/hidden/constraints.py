"""What the statement promises of every input."""

def check(height):
    assert 1 <= len(height) <= 20_000
    assert all(type(stack) is int and 0 <= stack <= 100_000 for stack in height)
