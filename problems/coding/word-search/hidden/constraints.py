"""What the statement promises of every input."""

from string import ascii_letters


def check(board, word):
    assert 1 <= len(board) <= 6
    assert 1 <= len(board[0]) <= 6
    assert all(len(row) == len(board[0]) for row in board)
    for tile in [tile for row in board for tile in row]:
        assert type(tile) is str
        assert len(tile) == 1
        assert tile in ascii_letters
    assert type(word) is str
    assert 1 <= len(word) <= 15
    assert all(letter in ascii_letters for letter in word)
