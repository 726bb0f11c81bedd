# Witness: rotate_image([[1, 2], [3, 4]]) gives [[1, 2], [3, 4]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    matrix = [list(row) for row in zip(*matrix[::-1])]
