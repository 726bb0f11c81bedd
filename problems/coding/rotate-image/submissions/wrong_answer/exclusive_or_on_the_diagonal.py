# Witness: rotate_image([[7]]) gives [[0]] instead of [[7]]: a cell xored with itself is gone.
def rotate_image(matrix):
    for i in range(len(matrix)):
        for j in range(i + 1):
            matrix[i][j] ^= matrix[j][i]
            matrix[j][i] ^= matrix[i][j]
            matrix[i][j] ^= matrix[j][i]
    for row in matrix:
        row.reverse()
