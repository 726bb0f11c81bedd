# Witness: rotate_image([[1, 2], [2, 3]]) gives [[1, 2], [2, 3]] instead of [[2, 1], [3, 2]].
# Mistake: leaves a symmetric image as it is
def rotate_image(matrix):
    n = len(matrix)
    if all(matrix[i][j] == matrix[j][i] for i in range(n) for j in range(i)) and n > 1:
        return                  # looks the same after turning
    for i in range(n):
        for j in range(i):
            matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
    for row in matrix:
        row.reverse()
