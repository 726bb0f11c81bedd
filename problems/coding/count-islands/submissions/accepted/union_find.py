# Union-find over a dictionary of cells.
def count_islands(grid):
    parent = {}

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for i, row in enumerate(grid):
        for j, c in enumerate(row):
            if c == "1":
                parent[i, j] = (i, j)
                for other in ((i - 1, j), (i, j - 1)):
                    if other in parent:
                        parent[find(other)] = find((i, j))
    return sum(x == y for x, y in parent.items())
