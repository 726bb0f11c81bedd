# Witness: rotate_image([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]]) gives [[13, 9, 5, 1], [14, 10, 6, 2], [15, 7, 11, 3], [16, 12, 8, 4]] instead of [[13, 9, 5, 1], [14, 10, 6, 2], [15, 11, 7, 3], [16, 12, 8, 4]].
# Mistake: offset is counted from 0 instead of from the ring, wrong from the second ring on
def rotate_image(matrix):
    n = len(matrix)
    for first in range(n // 2):
        last = n - 1 - first
        for k in range(first, last):
            top = matrix[first][k]
            matrix[first][k] = matrix[last - k][first]
            matrix[last - k][first] = matrix[last][last - k]
            matrix[last][last - k] = matrix[k][last]
            matrix[k][last] = top
