# Witness: count_islands([['1', '1']]) gives 2 instead of 1.
class Solution:
    """An index outside ends the look at the other neighbours too."""
    def numIslands(self, grid: List[List[str]]) -> int:
        def flood(r, c):
            grid[r][c] = "0"
            try:
                for y, x in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                    if y >= 0 and x >= 0 and grid[y][x] == "1":
                        flood(y, x)
            except IndexError:
                return

        count = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == "1":
                    count += 1
                    flood(r, c)
        return count
