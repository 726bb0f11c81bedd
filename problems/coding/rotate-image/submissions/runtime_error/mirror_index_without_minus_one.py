# Witness: rotate_image([[1]]) raises IndexError.
def rotate_image(matrix):
    n = len(matrix)
    turned = [[matrix[n - j][i] for j in range(n)] for i in range(n)]
    matrix[:] = turned
