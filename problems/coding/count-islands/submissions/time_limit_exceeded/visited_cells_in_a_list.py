# Linear search for every neighbour: quadratic in the number of cells.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        visited = []
        count = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == "0" or (r, c) in visited:
                    continue
                count += 1
                stack = [(r, c)]
                visited.append((r, c))
                while stack:
                    y, x = stack.pop()
                    for cell in [(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)]:
                        if 0 <= cell[0] < len(grid) and 0 <= cell[1] < len(grid[0]):
                            if grid[cell[0]][cell[1]] == "1" and cell not in visited:
                                visited.append(cell)
                                stack.append(cell)
        return count
