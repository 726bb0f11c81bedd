# Witness: count_islands((lambda n: [["1"] * n if i % 2 == 0 else ["0"] * (n - 1) + ["1"] if i % 4 == 1 else ["1"] + ["0"] * (n - 1) for i in range(n)])(9)) gives 3 instead of 1.
# Mistake: a flood spreads at most rows + cols rings
def count_islands(grid):
    rows, cols = len(grid), len(grid[0])
    count = 0
    for i in range(rows):
        for j in range(cols):
            if grid[i][j] == "1":
                count += 1
                ring = {(i, j)}
                for _ in range(rows + cols):
                    for a, b in ring:
                        grid[a][b] = "0"
                    ring = {(x, y) for a, b in ring for x, y in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1))
                            if 0 <= x < rows and 0 <= y < cols and grid[x][y] == "1"}
    return count
