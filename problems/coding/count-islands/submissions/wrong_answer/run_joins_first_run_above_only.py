# Witness: count_islands([['1', '0', '1', '0', '1', '1'], ['1', '1', '1', '1', '1', '1'], ['0', '1', '1', '0', '0', '1'], ['1', '1', '0', '1', '1', '1'], ['0', '1', '0', '1', '0', '1'], ['1', '0', '1', '1', '1', '0'], ['1', '1', '1', '0', '0', '1'], ['1', '1', '1', '1', '1', '1'], ['1', '1', '0', '0', '1', '1']]) gives 2 instead of 1.
def count_islands(grid):
    """Each run takes the label of the first run above that it touches."""
    labels, above, fresh = set(), [], 0
    parent = {}

    def root(a):
        while parent[a] != a:
            a = parent[a]
        return a

    for row in grid:
        runs, c = [], 0
        for mark, group in groupby(row):
            n = len(list(group))
            if mark == "1":
                touching = [j for a, b, j in above if a < c + n and c < b]
                if touching:
                    runs.append((c, c + n, touching[0]))
                    if len(touching) > 1:
                        parent[root(touching[-1])] = root(touching[0])
                else:
                    parent[fresh] = fresh
                    runs.append((c, c + n, fresh))
                    fresh += 1
            c += n
        above = runs
    return sum(parent[k] == k for k in parent)
