# zip over the rows from the last to the first.
def rotate_image(matrix):
    matrix[:] = [list(col) for col in zip(*matrix[::-1])]
