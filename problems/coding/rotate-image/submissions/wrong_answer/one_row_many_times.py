# Witness: rotate_image([[1, 2], [3, 4]]) gives [[4, 2], [4, 2]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    n = len(matrix)
    turned = [[0] * n] * n
    for i in range(n):
        for j in range(n):
            turned[j][n - 1 - i] = matrix[i][j]
    matrix[:] = turned
