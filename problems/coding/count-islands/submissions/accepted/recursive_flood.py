# The usual LeetCode form: sink the patch by recursion, up to one call per cell deep.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def sink(r: int, c: int) -> None:
            if r < 0 or c < 0 or r == rows or c == columns or grid[r][c] != "1":
                return
            grid[r][c] = "0"
            sink(r + 1, c)
            sink(r - 1, c)
            sink(r, c + 1)
            sink(r, c - 1)

        count = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == "1":
                    count += 1
                    sink(r, c)
        return count
