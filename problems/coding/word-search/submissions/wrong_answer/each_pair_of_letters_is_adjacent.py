# Witness: word_search([['A', 'B', 'B', 'C', 'B']], 'BBB') gives True instead of False.
# Letters are enough, and each two that follow one another lie side by side somewhere.
def word_search(board, word):
    have = Counter(tile for row in board for tile in row)
    if Counter(word) - have:
        return False
    lines = [*board, *zip(*board)]
    pairs = {pair for line in lines for pair in pairwise(line)}
    return all((a, b) in pairs or (b, a) in pairs for a, b in pairwise(word))
