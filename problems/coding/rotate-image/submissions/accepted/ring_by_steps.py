# Every ring moves on by one place, as often as it is wide: cubic, but only 20 by 20.
def rotate_image(matrix):
    n = len(matrix)
    for k in range(n // 2):
        m = n - 1 - 2 * k
        ring = ([(k, k + t) for t in range(m)] + [(k + t, n - 1 - k) for t in range(m)]
                + [(n - 1 - k, n - 1 - k - t) for t in range(m)] + [(n - 1 - k - t, k) for t in range(m)])
        for _ in range(m):                      # one place at a time
            last = matrix[ring[-1][0]][ring[-1][1]]
            for (i, j), (x, y) in zip(ring[:0:-1], ring[-2::-1]):
                matrix[i][j] = matrix[x][y]
            matrix[ring[0][0]][ring[0][1]] = last
