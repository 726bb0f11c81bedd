# Witness: rotate_image([[10 * i + j for j in range(12)] for i in range(12)])[5] gives [115, 105, 95, 85, 75, 55, 56, 45, 35, 25, 15, 5] instead of [115, 105, 95, 85, 75, 65, 55, 45, 35, 25, 15, 5].
def rotate_image(matrix):
    n = len(matrix)
    for ring in range(min(5, n // 2)):
        for j in range(ring, n - 1 - ring):
            k, m = n - 1 - ring, n - 1 - j
            matrix[ring][j], matrix[j][k], matrix[k][m], matrix[m][ring] = (
                matrix[m][ring], matrix[ring][j], matrix[j][k], matrix[k][m]
            )
