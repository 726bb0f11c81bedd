# Witness: count_islands([['0', '1'], ['1', '1']]) gives 2 instead of 1.
def count_islands(grid):
    """Unites with path compression, but counts before the last compression."""
    rows, columns = len(grid), len(grid[0])
    parent = list(range(rows * columns))

    def root(a):
        while parent[a] != a:
            a = parent[a]
        return a

    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == "1":
                if r and grid[r - 1][c] == "1":
                    parent[r * columns + c] = root((r - 1) * columns + c)
                if c and grid[r][c - 1] == "1":
                    parent[r * columns + c] = root(r * columns + c - 1)
    return sum(grid[r][c] == "1" and parent[r * columns + c] == r * columns + c for r in range(rows) for c in range(columns))
