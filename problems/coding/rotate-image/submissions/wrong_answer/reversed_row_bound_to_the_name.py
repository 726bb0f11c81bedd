# Witness: rotate_image([[1, 2], [3, 4]]) gives [[1, 3], [2, 4]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    for i in range(len(matrix)):
        for j in range(i):
            matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
    for row in matrix:
        row = row[::-1]
