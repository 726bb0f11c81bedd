# Witness: count_islands([["1", "0"]]) gives 0 instead of 1.
# Mistake: in a single row the patch at the left border is not counted
def count_islands(grid):
    rows, cols = len(grid), len(grid[0])
    if rows == 1:
        return "".join(grid[0]).count("01")
    count = 0
    for i in range(rows):
        for j in range(cols):
            if grid[i][j] != "1":
                continue
            count += 1
            grid[i][j] = "0"
            stack = [(i, j)]
            while stack:
                a, b = stack.pop()
                for x, y in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                    if 0 <= x < rows and 0 <= y < cols and grid[x][y] == "1":
                        grid[x][y] = "0"
                        stack.append((x, y))
    return count
