# Witness: rotate_image([[1, 2], [3, 4]]) gives [[4, 3], [2, 1]] instead of [[3, 1], [4, 2]]: right for odd sizes.
def rotate_image(matrix):
    n = len(matrix)
    for i in range(n // 2):
        for j in range(n // 2 + 1):
            k, m = n - 1 - i, n - 1 - j
            matrix[i][j], matrix[j][k], matrix[k][m], matrix[m][i] = (
                matrix[m][i], matrix[i][j], matrix[j][k], matrix[k][m]
            )
