# Witness: count_islands([['0', '1'], ['1', '0']]) gives 1 instead of 2.
def count_islands(grid):
    """Runs of each row, united with the runs above that they touch."""
    parent = []

    def root(a):
        while parent[a] != a:
            a = parent[a]
        return a

    above = []
    for row in grid:
        runs, c = [], 0
        while c < len(row):
            if row[c] == "1":
                start = c
                while c < len(row) and row[c] == "1":
                    c += 1
                parent.append(len(parent))
                runs.append((start, c, len(parent) - 1))
            c += 1
        for s, e, k in runs:
            for a, b, j in above:
                if s <= b and a <= e:
                    parent[root(k)] = root(j)
        above = runs
    return sum(parent[k] == k for k in range(len(parent)))
