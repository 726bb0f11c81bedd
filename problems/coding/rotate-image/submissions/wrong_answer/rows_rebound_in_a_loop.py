# Witness: rotate_image([[1, 2], [3, 4]]) gives [[1, 2], [3, 4]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    for row, turned in zip(matrix, [list(column) for column in zip(*matrix[::-1])]):
        row = turned
