# Witness: count_islands([['0', '1'], ['1', '0']]) gives 1 instead of 2.
def count_islands(grid):
    """The picture as one long row: the end of a row is next to the start of the following one."""
    width = len(grid[0])
    flat = {i for i, v in enumerate(v for row in grid for v in row) if v == "1"}
    n = 0
    while flat:
        n += 1
        stack = [flat.pop()]
        while stack:
            i = stack.pop()
            for j in {i - 1, i + 1, i - width, i + width} & flat:
                flat.discard(j)
                stack.append(j)
    return n
