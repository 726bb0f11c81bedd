"""What the statement promises of every input."""


def check(heights):
    assert 1 <= len(heights) <= 150
    assert 1 <= len(heights[0]) <= 150
    for row in heights:
        assert len(row) == len(heights[0])
        assert all(type(height) is int and 0 <= height <= 100_000 for height in row)
