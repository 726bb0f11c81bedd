# Witness: count_islands([['1'] + ['0', '1'] * 149] * 1 + [['0'] * 299, ['1'] + ['0', '1'] * 149] * 6 + [['1'] * 299]) gives 951 instead of 901.
# Mistake: the two-pass table of provisional labels holds 1000
def count_islands(grid):
    parent = list(range(1001))

    def find(name):
        while parent[name] != name:
            name = parent[name]
        return name

    names, above = 0, [0] * len(grid[0])
    merges = 0
    for row in grid:
        left = 0
        for j, cell in enumerate(row):
            if cell == "0":
                above[j] = left = 0
                continue
            up = above[j]
            if not up and not left:
                names += 1
                left = min(names, 1000)
            elif up and left:
                one, other = find(up), find(left)
                if one != other:
                    parent[max(one, other)] = min(one, other)
                    merges += 1
                left = min(one, other)
            else:
                left = up or left
            above[j] = left
    return names - merges
