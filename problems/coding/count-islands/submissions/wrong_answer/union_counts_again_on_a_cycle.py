# Witness: count_islands([['1', '1'], ['1', '1']]) gives 0 instead of 1.
def count_islands(grid):
    algae = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
    return len(algae) - sum(((r + 1, c) in algae) + ((r, c + 1) in algae) for r, c in algae)
