# Witness: rotate_image([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]]) gives [[13, 9, 5, 1], [14, 6, 7, 2], [15, 10, 11, 3], [16, 12, 8, 4]] instead of [[13, 9, 5, 1], [14, 10, 6, 2], [15, 11, 7, 3], [16, 12, 8, 4]].
# Mistake: the inner square is turned in a copy that is thrown away
def rotate_image(matrix):
    last = len(matrix) - 1
    if last < 1:
        return
    for k in range(last):
        (matrix[0][k], matrix[k][last], matrix[last][last - k], matrix[last - k][0]) = (
            matrix[last - k][0], matrix[0][k], matrix[k][last], matrix[last][last - k])
    rotate_image([row[1:-1] for row in matrix[1:-1]])
