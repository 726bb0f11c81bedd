# Witness: count_islands([['0', '1'], ['1', '1'], ['1', '0'], ['1', '1'], ['1', '1']]) gives 2 instead of 1.
# Mistake: merging two labels overwrites an earlier merge
def count_islands(grid):
    label, same, n = {}, {}, 0
    for i, row in enumerate(grid):
        for j, c in enumerate(row):
            if c != "1":
                continue
            up, left = label.get((i - 1, j)), label.get((i, j - 1))
            if up is None and left is None:
                n += 1
                same[n] = n
                label[i, j] = n
            elif up is None or left is None:
                label[i, j] = up or left
            else:
                label[i, j] = min(up, left)
                same[max(up, left)] = min(up, left)
    return sum(k == v for k, v in same.items())
