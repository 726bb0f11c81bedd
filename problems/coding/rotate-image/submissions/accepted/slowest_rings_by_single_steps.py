# Slowest acceptable: every ring is pushed on by one place, as often as it is wide.
def rotate_image(matrix):
    n = len(matrix)
    for ring in range(n // 2):
        last = n - 1 - ring
        side = range(ring, last)
        places = [(ring, j) for j in side] + [(i, last) for i in side]
        places += [(last, n - 1 - j) for j in side] + [(n - 1 - i, ring) for i in side]
        for _ in side:
            i, j = places[-1]
            carried = matrix[i][j]
            for i, j in places:
                matrix[i][j], carried = carried, matrix[i][j]
