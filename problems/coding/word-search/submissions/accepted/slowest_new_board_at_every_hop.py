# Slowest acceptable: every hop copies the whole board.
import copy


def word_search(board, word):
    def spells(board, row, column, rest):
        if not rest:
            return True
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return False
        if board[row][column] != rest[0]:
            return False
        board = copy.deepcopy(board)
        board[row][column] = ""
        return (
            spells(board, row - 1, column, rest[1:])
            or spells(board, row + 1, column, rest[1:])
            or spells(board, row, column - 1, rest[1:])
            or spells(board, row, column + 1, rest[1:])
        )

    return any(
        spells(board, row, column, word)
        for row in range(len(board))
        for column in range(len(board[0]))
    )
