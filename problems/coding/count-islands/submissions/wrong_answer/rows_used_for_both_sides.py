# Witness: count_islands([['0', '1']]) gives 0 instead of 1.
def count_islands(grid):
    size = len(grid)
    algae = {(r, c) for r in range(size) for c in range(size) if c < len(grid[r]) and grid[r][c] == "1"}
    patches = 0
    while algae:
        patches += 1
        stack = [algae.pop()]
        while stack:
            r, c = stack.pop()
            for cell in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                if cell in algae:
                    algae.discard(cell)
                    stack.append(cell)
    return patches
