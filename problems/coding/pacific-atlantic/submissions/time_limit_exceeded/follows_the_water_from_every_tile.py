# O(tiles * tiles): a search downhill from each tile.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def reaches(r, c):
            seen, stack = {(r, c)}, [(r, c)]
            pond = cistern = False
            while stack and not (pond and cistern):
                r, c = stack.pop()
                pond = pond or r == 0 or c == 0
                cistern = cistern or r == rows - 1 or c == columns - 1
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < rows and 0 <= x < columns and (y, x) not in seen:
                        if heights[y][x] <= heights[r][c]:
                            seen.add((y, x))
                            stack.append((y, x))
            return pond and cistern

        return [[r, c] for r in range(rows) for c in range(columns) if reaches(r, c)]
