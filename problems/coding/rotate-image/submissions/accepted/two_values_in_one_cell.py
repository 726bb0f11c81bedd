# Old and new value share a cell for a while: 2,001 possible values leave room for both.
def rotate_image(matrix):
    n, base = len(matrix), 2001
    for row in matrix:
        row[:] = [pixel + 1000 for pixel in row]
    for i in range(n):
        for j in range(n):
            matrix[i][j] += base * (matrix[n - 1 - j][i] % base)
    for row in matrix:
        row[:] = [cell // base - 1000 for cell in row]
