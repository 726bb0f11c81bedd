# Witness: count_islands([['0', '0', '1'], ['1', '0', '0']]) gives 1 instead of 2.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        visited = set()

        def flood(r, c):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] == "1" and r * rows + c not in visited:
                visited.add(r * rows + c)
                for y, x in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                    flood(y, x)
                return 1
            return 0

        return sum(flood(r, c) for r in range(rows) for c in range(columns))
