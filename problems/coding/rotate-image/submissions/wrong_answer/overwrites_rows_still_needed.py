# Witness: rotate_image([[1, 2], [3, 4]]) gives [[3, 1], [4, 1]] instead of [[3, 1], [4, 2]].
def rotate_image(matrix):
    n = len(matrix)
    for i in range(n):
        matrix[i] = [matrix[n - 1 - j][i] for j in range(n)]
