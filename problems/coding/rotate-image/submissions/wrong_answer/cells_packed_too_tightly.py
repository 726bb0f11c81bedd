# Witness: rotate_image([[1, 2], [1000, 4]]) gives [[0, 1], [5, 2]] instead of [[1000, 1], [4, 2]].
def rotate_image(matrix):
    n, base = len(matrix), 1000
    for i in range(n):
        for j in range(n):
            matrix[i][j] += base * (matrix[n - 1 - j][i] % base)
    for row in matrix:
        row[:] = [cell // base for cell in row]
