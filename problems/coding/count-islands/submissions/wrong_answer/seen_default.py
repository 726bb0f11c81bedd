# Witness: after count_islands([["1"]]) the call count_islands([["1"]]) gives 0 instead of 1.
# Mistake: set of seen cells as default argument
def count_islands(grid, seen=set()):
    count = 0
    for i, row in enumerate(grid):
        for j, c in enumerate(row):
            if c == "1" and (i, j) not in seen:
                count += 1
                seen.add((i, j))
                todo = [(i, j)]
                for a, b in todo:
                    for x, y in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                        if 0 <= x < len(grid) and 0 <= y < len(row) and grid[x][y] == "1" and (x, y) not in seen:
                            seen.add((x, y))
                            todo.append((x, y))
    return count
