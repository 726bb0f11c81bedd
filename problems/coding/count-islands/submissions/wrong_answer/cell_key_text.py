# Witness: count_islands([["0"] * 12, ["0"] * 11 + ["1"]] + [["0"] * 12] * 9 + [["0", "1"] + ["0"] * 10]) gives 1 instead of 2.
# Mistake: cells are remembered as glued text, 1,11 equals 11,1
def count_islands(grid):
    seen, count = set(), 0
    for i, row in enumerate(grid):
        for j, c in enumerate(row):
            if c == "1" and f"{i}{j}" not in seen:
                count += 1
                seen.add(f"{i}{j}")
                todo = [(i, j)]
                for a, b in todo:
                    for x, y in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                        if 0 <= x < len(grid) and 0 <= y < len(row) and grid[x][y] == "1" and f"{x}{y}" not in seen:
                            seen.add(f"{x}{y}")
                            todo.append((x, y))
    return count
