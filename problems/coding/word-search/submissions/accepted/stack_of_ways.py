# An explicit stack; each entry carries its way as a tuple.
def word_search(board, word):
    tiles = {(r, c): tile for r, row in enumerate(board) for c, tile in enumerate(row)}
    stack = [(tile,) for tile in tiles if tiles[tile] == word[0]]
    while stack:
        way = stack.pop()
        if len(way) == len(word):
            return True
        r, c = way[-1]
        for tile in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if tiles.get(tile) == word[len(way)] and tile not in way:
                stack.append((*way, tile))
    return False
