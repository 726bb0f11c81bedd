# Witness: rotate_image([[1000, 2], [3, 4]]) gives [[4, -1000], [4, 2]] instead of [[3, 1000], [4, 2]].
# Mistake: packs old and new brightness in base 2000, but there are 2001 values
def rotate_image(matrix):
    n, base = len(matrix), 2000
    for row in matrix:
        for j in range(n):
            row[j] += 1000
    for i in range(n):
        for j in range(n):
            matrix[i][j] += base * (matrix[n - 1 - j][i] % base)
    for row in matrix:
        for j in range(n):
            row[j] = row[j] // base - 1000
