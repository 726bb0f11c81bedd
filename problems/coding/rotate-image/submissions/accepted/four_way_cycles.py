# Four pixels at a time over a quarter of the image.
def rotate_image(matrix):
    n = len(matrix)
    for i in range(n // 2):
        for j in range((n + 1) // 2):
            a, b = n - 1 - i, n - 1 - j
            matrix[i][j], matrix[j][a], matrix[a][b], matrix[b][i] = (
                matrix[b][i], matrix[i][j], matrix[j][a], matrix[a][b])
