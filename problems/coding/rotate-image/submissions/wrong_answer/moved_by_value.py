# Witness: rotate_image([[1, 1], [1, 2]]) gives [[1, 2], [2, 2]] instead of [[1, 1], [2, 1]].
def rotate_image(matrix):
    n = len(matrix)
    place = {matrix[i][j]: (j, n - 1 - i) for i in range(n) for j in range(n)}
    turned = [[list(place)[-1]] * n for _ in range(n)]
    for value, (i, j) in place.items():
        turned[i][j] = value
    matrix[:] = turned
