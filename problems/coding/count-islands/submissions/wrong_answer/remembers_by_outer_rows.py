# Witness: count_islands([["0", "0", "0"], ["1", "1", "0"], ["0", "0", "0"]]), count_islands([["0", "0", "0"], ["1", "0", "1"], ["0", "0", "0"]]) gives 1 instead of 2.
memory = {}


def count_islands(grid):
    """Remembers answers by the size and the first row of the picture."""
    key = (len(grid), "".join(grid[0]), "".join(grid[-1]), sum(row.count("1") for row in grid))
    if key not in memory:
        algae = {(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v == "1"}
        n = 0
        while algae:
            n += 1
            stack = [algae.pop()]
            while stack:
                r, c = stack.pop()
                for cell in {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & algae:
                    algae.discard(cell)
                    stack.append(cell)
        memory[key] = n
    return memory[key]
