# Witness: count_islands([['1']]) gives 0 instead of 1.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def sink(r: int, c: int) -> None:
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                grid[r][c] = "0"
                for down, right in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    sink(r + down, c + right)

        count = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == 1:
                    count += 1
                    sink(r, c)
        return count
