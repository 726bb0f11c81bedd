# Witness: word_search([["A", "B", "C", "D"]], "ACBD") gives True instead of False.
def word_search(board, word):
    have = Counter(tile for row in board for tile in row)
    return not Counter(word) - have
