# Witness: count_islands([['0'], ['1']]) gives 0 instead of 1.
def count_islands(grid):
    picture = list(itertools.takewhile(lambda row: "1" in row, grid))
    algae = {(r, c) for r, row in enumerate(picture) for c, v in enumerate(row) if v == "1"}
    n = 0
    while algae:
        n += 1
        stack = [algae.pop()]
        while stack:
            r, c = stack.pop()
            for cell in {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & algae:
                algae.discard(cell)
                stack.append(cell)
    return n
