# Witness: word_search([["A", "B"], ["C", "D"]], "ABDCA") gives True instead of False.
def word_search(board, word):
    tiles = {(r, c): tile for r, row in enumerate(board) for c, tile in enumerate(row)}

    def spells(tile, before, i):
        if tiles.get(tile) != word[i]:
            return False
        if i == len(word) - 1:
            return True
        r, c = tile
        return any(
            spells(onward, tile, i + 1)
            for onward in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
            if onward != before
        )

    return any(spells(tile, None, 0) for tile in tiles)
