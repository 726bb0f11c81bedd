# Witness: count_islands([['1', '1', '1'], ['1', '0', '1'], ['1', '1', '1']]) gives 0 instead of 1.
def count_islands(grid):
    """Euler's formula, without the lakes."""
    algae = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
    sides = sum(((r + 1, c) in algae) + ((r, c + 1) in algae) for r, c in algae)
    blocks = sum({(r + 1, c), (r, c + 1), (r + 1, c + 1)} <= algae for r, c in algae)
    return len(algae) - sides + blocks
