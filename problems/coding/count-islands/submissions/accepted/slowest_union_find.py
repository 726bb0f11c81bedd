# Another algorithm, and the slowest acceptable: union-find in plain Python over all pairs of cells.
class Forest:
    def __init__(self, items):
        self.parent = {item: item for item in items}
        self.size = {item: 1 for item in items}
        self.trees = len(self.parent)

    def root(self, item):
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def unite(self, one, other):
        one, other = self.root(one), self.root(other)
        if one == other:
            return
        if self.size[one] < self.size[other]:
            one, other = other, one
        self.parent[other] = one
        self.size[one] += self.size[other]
        self.trees -= 1


class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"]
        forest = Forest(cells)
        for r, c in cells:
            for neighbour in [(r + 1, c), (r, c + 1)]:
                if neighbour in forest.parent:
                    forest.unite((r, c), neighbour)
        return forest.trees
