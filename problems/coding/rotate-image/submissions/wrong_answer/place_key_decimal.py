# Witness: rotate_image([[12 * i + j for j in range(12)] for i in range(12)]) has [142, 132, 120, 108, 96, 84, 72, 60, 48, 36, 24, 12] instead of [142, 130, 118, 106, 94, 82, 70, 58, 46, 34, 22, 10] at index 10.
# Mistake: places are coded as 10 * i + j, which collide above 10 columns
def rotate_image(matrix):
    n = len(matrix)
    old = {}
    for i in range(n):
        for j in range(n):
            old[10 * i + j] = matrix[i][j]
    for i in range(n):
        for j in range(n):
            matrix[i][j] = old[10 * (n - 1 - j) + i]
