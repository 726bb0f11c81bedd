# Neighbours agree on the smaller label, sweep after sweep: as many sweeps as a corridor is long.
def count_islands(grid):
    rows, columns = len(grid), len(grid[0])
    label = [[r * columns + c if grid[r][c] == "1" else None for c in range(columns)] for r in range(rows)]
    changed = True
    while changed:
        changed = False
        for r in range(rows):
            for c in range(columns):
                if label[r][c] is None:
                    continue
                for y, x in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                    if 0 <= y < rows and 0 <= x < columns and label[y][x] is not None:
                        if label[y][x] < label[r][c]:
                            label[r][c] = label[y][x]
                            changed = True
    return len({each for row in label for each in row if each is not None})
