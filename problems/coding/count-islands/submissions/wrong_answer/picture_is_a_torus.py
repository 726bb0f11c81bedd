# Witness: count_islands([['1', '0', '1']]) gives 1 instead of 2.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def sink(r: int, c: int) -> None:
            if (r := r % rows) is not None and (c := c % columns) is not None and grid[r][c] == "1":
                grid[r][c] = "0"
                for down, right in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    sink(r + down, c + right)

        count = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == "1":
                    count += 1
                    sink(r, c)
        return count
