# Witness: count_islands([["1" if (r, c) in {(1, 11), (11, 1)} else "0" for c in range(12)] for r in range(12)]) gives 1 instead of 2.
class Solution:
    """Cells (1, 11) and (11, 1) both become "111"."""

    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        visited = set()

        def flood(r, c):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] == "1" and f"{r}{c}" not in visited:
                visited.add(f"{r}{c}")
                for y, x in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                    flood(y, x)
                return 1
            return 0

        return sum(flood(r, c) for r in range(rows) for c in range(columns))
