# Witness: count_islands([['01'[(i + j) % 2] for j in range(200)] for i in range(200)]) gives 10000 instead of 20000.
# Mistake: labels start again after 10,000 patches
def count_islands(grid):
    rows, columns = len(grid), len(grid[0])
    label = {}
    count = 0
    for i in range(rows):
        for j in range(columns):
            if grid[i][j] == "0" or (i, j) in label:
                continue
            count = (count + 1) % 10_000
            label[i, j] = count
            stack = [(i, j)]
            while stack:
                a, b = stack.pop()
                for x, y in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                    if 0 <= x < rows and 0 <= y < columns and grid[x][y] == "1" and (x, y) not in label:
                        label[x, y] = count
                        stack.append((x, y))
    return len(set(label.values()))
