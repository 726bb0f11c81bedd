# Joining two labels rewrites every cell: quadratic when many labels meet.
def count_islands(grid):
    rows, columns = len(grid), len(grid[0])
    label = {(r, c): r * columns + c for r in range(rows) for c in range(columns) if grid[r][c] == "1"}
    for r, c in list(label):
        for neighbour in [(r + 1, c), (r, c + 1)]:
            if neighbour in label and label[neighbour] != label[r, c]:
                old, new = label[neighbour], label[r, c]
                for cell in label:
                    if label[cell] == old:
                        label[cell] = new
    return len(set(label.values()))
