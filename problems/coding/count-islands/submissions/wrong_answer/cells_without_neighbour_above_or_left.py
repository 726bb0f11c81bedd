# Witness: count_islands([['0', '1'], ['1', '1']]) gives 2 instead of 1.
def count_islands(grid):
    count = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            above = r > 0 and grid[r - 1][c] == "1"
            left = c > 0 and row[c - 1] == "1"
            count += cell == "1" and not above and not left
    return count
