# Witness: count_islands([["1", "0", "1", "0", "1"], ["1"] * 5]) gives 2 instead of 1.
# Mistake: a run below three or more runs is joined to the first and the last only
from itertools import groupby

def count_islands(grid):
    label, above = [], []

    def find(x):
        while label[x] != x:
            x = label[x]
        return x

    for row in grid:
        runs, j = [], 0
        for c, g in groupby(row):
            n = len(list(g))
            if c == "1":
                k = len(label)
                label.append(k)
                over = [q for s, e, q in above if s < j + n and j < e]
                if over:
                    label[find(over[0])] = k
                    label[find(over[-1])] = k
                runs.append((j, j + n, k))
            j += n
        above = runs
    return sum(find(k) == k for k in range(len(label)))
