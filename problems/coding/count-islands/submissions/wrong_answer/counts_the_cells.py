# Witness: count_islands([['1', '1']]) gives 2 instead of 1.
def count_islands(grid):
    return sum(row.count("1") for row in grid)
