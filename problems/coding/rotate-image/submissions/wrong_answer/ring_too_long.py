# Witness: rotate_image([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]]) gives [[13, 9, 5, 1], [14, 11, 10, 2], [15, 7, 6, 3], [16, 12, 8, 4]] instead of [[13, 9, 5, 1], [14, 10, 6, 2], [15, 11, 7, 3], [16, 12, 8, 4]].
# Mistake: cycles of inner rings run to the edge of the image
def rotate_image(matrix):
    n = len(matrix)
    for first in range(n // 2):
        last = n - 1 - first
        for k in range(first, n - 1):
            off = k - first
            top = matrix[first][k]
            matrix[first][k] = matrix[last - off][first]
            matrix[last - off][first] = matrix[last][last - off]
            matrix[last][last - off] = matrix[k][last]
            matrix[k][last] = top
