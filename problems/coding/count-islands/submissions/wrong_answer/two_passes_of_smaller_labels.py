# Witness: count_islands([['0', '1'], ['1', '1'], ['1', '0']]) gives 2 instead of 1.
def count_islands(grid):
    """Labels go down and right, then up and left, once each."""
    rows, columns = len(grid), len(grid[0])
    label = {(r, c): (r, c) for r in range(rows) for c in range(columns) if grid[r][c] == "1"}
    for order in [sorted(label), sorted(label, reverse=True)]:
        for r, c in order:
            around = [(r, c), (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
            label[r, c] = min(label[cell] for cell in around if cell in label)
    return len(set(label.values()))
