# Witness: rotate_image([[1, 2], [3, 4]]) gives [[2, 4], [1, 3]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    n = len(matrix)
    for i in range(n):
        for j in range(n - 1 - i):
            k, m = n - 1 - i, n - 1 - j
            matrix[i][j], matrix[m][k] = matrix[m][k], matrix[i][j]
    for row in matrix:
        row.reverse()
