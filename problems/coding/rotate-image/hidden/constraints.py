"""What the statement promises of every input."""

def check(matrix):
    assert 1 <= len(matrix) <= 20
    assert all(len(row) == len(matrix) for row in matrix)
    assert all(type(value) is int and -1000 <= value <= 1000 for row in matrix for value in row)
