# Witness: rotate_image([[1, 2], [3, 4]]) gives [[4, 3], [2, 1]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    matrix.reverse()
    for row in matrix:
        row.reverse()
