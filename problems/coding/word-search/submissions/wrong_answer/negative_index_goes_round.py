# Witness: word_search([['b'], ['A'], ['b']], 'bb') gives True instead of False.
# Mistake: does not test for indices below 0, which reach the opposite border
def word_search(board, word):
    R, C = len(board), len(board[0])
    def go(r, c, i, seen):
        if r >= R or c >= C or (r % R, c % C) in seen or board[r][c] != word[i]:
            return False
        if i == len(word) - 1:
            return True
        seen = seen | {(r % R, c % C)}
        return any(-R <= a and -C <= b and go(a, b, i + 1, seen)
                   for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
    return any(go(r, c, 0, frozenset()) for r in range(R) for c in range(C))
