# Witness: word_search([['B'], ['A'], ['A'], ['A']], 'AAB') gives False instead of True.
# Marks are taken back on the way, but those of a start that failed remain.
def word_search(board, word):
    used = set()

    def spells(r, c, i):
        if not (0 <= r < len(board) and 0 <= c < len(board[0])):
            return False
        if (r, c) in used or board[r][c] != word[i]:
            return False
        if i == len(word) - 1:
            return True
        used.add((r, c))
        found = any(spells(y, x, i + 1) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        if i > 0:
            used.discard((r, c))
        return found

    return any(spells(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
