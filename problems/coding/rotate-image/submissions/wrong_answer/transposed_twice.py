# Witness: rotate_image([[1, 2], [3, 4]]) gives [[2, 1], [4, 3]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    n = len(matrix)
    for i in range(n):
        for j in range(n):
            matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
    for row in matrix:
        row.reverse()
