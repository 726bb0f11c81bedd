# Witness: word_search([['a'], ['b']], 'aba') gives True instead of False.
# Mistake: the last letter is looked for among all four sides without asking whether the tile was used
def word_search(board, word):
    tiles = {(r, c): ch for r, row in enumerate(board) for c, ch in enumerate(row)}
    def go(p, i, seen):
        if tiles.get(p) != word[i]:
            return False
        if i == len(word) - 1:
            return True
        if p in seen:
            return False
        r, c = p
        return any(go(q, i + 1, seen | {p}) for q in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
    return any(go(p, 0, frozenset()) for p in tiles)
