# Witness: rotate_image([[1, 1, 1, 1], [1, 1, 2, 1], [1, 1, 1, 1], [1, 1, 1, 1]]) gives [[1, 1, 1, 1], [1, 1, 2, 1], [1, 1, 1, 1], [1, 1, 1, 1]] instead of [[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 2, 1], [1, 1, 1, 1]].
def rotate_image(matrix):
    n = len(matrix)
    for j in range(n - 1):
        k, m = n - 1, n - 1 - j
        matrix[0][j], matrix[j][k], matrix[k][m], matrix[m][0] = (
            matrix[m][0], matrix[0][j], matrix[j][k], matrix[k][m]
        )
