# Witness: count_islands([['1']]) gives 0 instead of 1.
def count_islands(grid):
    algae = {(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v == "1"}
    n = 0
    while algae:
        stack = [algae.pop()]
        size = 0
        while stack:
            r, c = stack.pop()
            size += 1
            for cell in {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & algae:
                algae.discard(cell)
                stack.append(cell)
        n += size > 1
    return n
