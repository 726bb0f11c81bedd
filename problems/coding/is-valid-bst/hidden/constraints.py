"""What the statement promises of every input."""


def check(root):
    assert root
    assert root[0] is not None
    assert root[-1] is not None, "trailing None"
    numbers = [value for value in root if value is not None]
    assert 1 <= len(numbers) <= 10_000
    assert all(type(number) is int and -(2**31) <= number <= 2**31 - 1 for number in numbers)
    # Each place of the list hangs on a node above it, and every node above offers two.
    above = 1
    for value in root:
        assert above > 0, "a value hangs nowhere"
        above += 1 if value is not None else -1
