# Witness: rotate_image([[1, 2], [3, 4]]) gives [[4, 3], [2, 1]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    n = len(matrix)
    for i in range(n // 2):
        for j in range(i, n - i):
            k, m = n - 1 - i, n - 1 - j
            saved = matrix[i][j]
            matrix[i][j] = matrix[m][i]
            matrix[m][i] = matrix[k][m]
            matrix[k][m] = matrix[j][k]
            matrix[j][k] = saved
