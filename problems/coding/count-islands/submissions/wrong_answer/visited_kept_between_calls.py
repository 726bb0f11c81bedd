# Witness: count_islands([["1"]]), count_islands([["1"]]) gives 0 instead of 1.
visited = set()


def count_islands(grid):
    def flood(r, c):
        if (r, c) in visited or not (0 <= r < len(grid) and 0 <= c < len(grid[0])) or grid[r][c] == "0":
            return 0
        visited.add((r, c))
        for y, x in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
            flood(y, x)
        return 1

    return sum(flood(r, c) for r in range(len(grid)) for c in range(len(grid[0])))
