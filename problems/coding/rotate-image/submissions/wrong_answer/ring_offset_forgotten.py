# Witness: rotate_image([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]])[0] gives [16, 9, 5, 13] instead of [13, 9, 5, 1].
def rotate_image(matrix):
    n = len(matrix)
    for ring in range(n // 2):
        for step in range(n - 1 - 2 * ring):
            a, b = (0, step), (step, n - 1)
            c, d = (n - 1, n - 1 - step), (n - 1 - step, 0)
            saved = matrix[a[0]][a[1]]
            matrix[a[0]][a[1]] = matrix[d[0]][d[1]]
            matrix[d[0]][d[1]] = matrix[c[0]][c[1]]
            matrix[c[0]][c[1]] = matrix[b[0]][b[1]]
            matrix[b[0]][b[1]] = saved
