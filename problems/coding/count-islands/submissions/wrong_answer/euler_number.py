# Witness: count_islands([["1"] * 3, ["1", "0", "1"], ["1"] * 3]) gives 0 instead of 1.
# Mistake: cells - edges + squares counts a patch around a hole as nothing
def count_islands(grid):
    """Patches = cells - shared sides + full 2 x 2 squares."""
    on = {(i, j) for i, row in enumerate(grid) for j, c in enumerate(row) if c == "1"}
    sides = sum(((i + 1, j) in on) + ((i, j + 1) in on) for i, j in on)
    squares = sum((i + 1, j) in on and (i, j + 1) in on and (i + 1, j + 1) in on for i, j in on)
    return len(on) - sides + squares
