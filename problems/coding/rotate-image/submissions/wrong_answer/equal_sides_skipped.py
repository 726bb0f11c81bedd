# Witness: rotate_image([[1, 2, 1], [3, 0, 3], [1, 2, 1]]) gives [[1, 2, 1], [3, 0, 3], [1, 2, 1]] instead of [[1, 3, 1], [2, 0, 2], [1, 3, 1]].
# Mistake: skips a ring whose opposite sides are equal
def rotate_image(matrix):
    n = len(matrix)
    for first in range(n // 2):
        last = n - 1 - first
        rows = range(first, last + 1)
        if matrix[first][first:last + 1] == matrix[last][first:last + 1] and all(
                matrix[i][first] == matrix[i][last] for i in rows):
            continue
        for k in range(first, last):
            off = k - first
            top = matrix[first][k]
            matrix[first][k] = matrix[last - off][first]
            matrix[last - off][first] = matrix[last][last - off]
            matrix[last][last - off] = matrix[k][last]
            matrix[k][last] = top
