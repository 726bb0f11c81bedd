# Witness: after rotate_image([[1, 2], [3, 4]]) the call rotate_image([[5, 6], [7, 8]]) gives [[3, 1], [4, 2]] instead of [[7, 5], [8, 6]].
# Mistake: the line buffer at module level is not emptied
_buffer = []

def rotate_image(matrix):
    n = len(matrix)
    for j in range(n):
        for i in range(n - 1, -1, -1):
            _buffer.append(matrix[i][j])
    for i in range(n):
        matrix[i][:] = _buffer[i * n:(i + 1) * n]
