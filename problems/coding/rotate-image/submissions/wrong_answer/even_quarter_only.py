# Witness: rotate_image([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) gives [[7, 2, 1], [4, 5, 6], [9, 8, 3]] instead of [[7, 4, 1], [8, 5, 2], [9, 6, 3]].
def rotate_image(matrix):
    n = len(matrix)
    for i in range(n // 2):
        for j in range(n // 2):
            k, m = n - 1 - i, n - 1 - j
            matrix[i][j], matrix[j][k], matrix[k][m], matrix[m][i] = (
                matrix[m][i], matrix[i][j], matrix[j][k], matrix[k][m]
            )
