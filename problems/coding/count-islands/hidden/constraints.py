"""What the statement promises of every input."""

def check(grid):
    assert 1 <= len(grid) <= 300
    assert 1 <= len(grid[0]) <= 300
    assert all(len(row) == len(grid[0]) for row in grid)
    assert {cell for row in grid for cell in row} <= {"0", "1"}
