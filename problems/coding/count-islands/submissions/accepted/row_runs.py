# Runs of a row are united with the runs above that they overlap.
from itertools import groupby

def count_islands(grid):
    label, above = [], []

    def find(x):
        while label[x] != x:
            label[x] = label[label[x]]
            x = label[x]
        return x

    for row in grid:
        runs, j = [], 0
        for c, g in groupby(row):
            n = len(list(g))
            if c == "1":
                label.append(len(label))
                runs.append((j, j + n, len(label) - 1))
            j += n
        a = b = 0
        while a < len(above) and b < len(runs):
            (s, e, k), (s2, e2, k2) = above[a], runs[b]
            if s < e2 and s2 < e:
                label[find(k)] = find(k2)
            if e < e2:
                a += 1
            else:
                b += 1
        above = runs
    return sum(find(k) == k for k in range(len(label)))
