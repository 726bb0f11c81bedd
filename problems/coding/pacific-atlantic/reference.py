from collections.abc import Iterable

Tile = tuple[int, int]


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    """Climb from each pair of sides and keep what both climbs reach: O(rows * columns)."""
    height = {(r, c): mm for r, row in enumerate(heights) for c, mm in enumerate(row)}
    south, east = max(height)

    def climb(sides: Iterable[Tile]) -> set[Tile]:
        """Tiles from which water can run down to one of these."""
        reached = set(sides)
        frontier = list(reached)
        while frontier:
            r, c = below = frontier.pop()
            for tile in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
                if tile in height and tile not in reached and height[tile] >= height[below]:
                    reached.add(tile)
                    frontier.append(tile)
        return reached

    pond = climb(tile for tile in height if 0 in tile)
    cistern = climb((r, c) for r, c in height if r == south or c == east)
    return [list(tile) for tile in pond & cistern]
