# Witness: word_search([["B", "A"]], "AB") gives False instead of True.
def word_search(board, word):
    tiles = {(r, c): tile for r, row in enumerate(board) for c, tile in enumerate(row)}

    def spells(r, c, i):
        if tiles.get((r, c)) != word[i]:
            return False
        return i == len(word) - 1 or spells(r, c + 1, i + 1) or spells(r + 1, c, i + 1)

    return any(spells(r, c, 0) for r, c in tiles)
