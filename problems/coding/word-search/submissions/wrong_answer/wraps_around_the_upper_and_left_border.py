# Witness: word_search([["A", "X", "B"]], "AB") gives True instead of False.
def word_search(board, word):
    def spells(r, c, i):
        if i == len(word):
            return True
        if r >= len(board) or c >= len(board[0]) or min(r, c) < -1 or board[r][c] != word[i]:
            return False
        board[r][c] = "#"
        found = any(spells(y, x, i + 1) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        board[r][c] = word[i]
        return found

    return any(spells(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
