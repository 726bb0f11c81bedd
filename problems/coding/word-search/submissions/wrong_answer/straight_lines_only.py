# Witness: word_search([["A", "B"], ["C", "D"]], "ABD") gives False instead of True.
# As in a word puzzle: along a row or a column, in either direction.
def word_search(board, word):
    lines = ["".join(row) for row in board] + ["".join(column) for column in zip(*board)]
    return any(word in line or word in line[::-1] for line in lines)
