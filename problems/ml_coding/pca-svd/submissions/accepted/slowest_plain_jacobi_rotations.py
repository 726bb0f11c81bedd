# Slowest acceptable: covariance and Jacobi's rotations in plain Python lists.
import math

import numpy as np


class Solution:
    def pca(self, x, k):
        n, d = x.shape
        columns = [self.centred(column) for column in x.T.tolist()]
        scatter = [[0.0] * d for _ in range(d)]
        for i in range(d):
            for j in range(i, d):
                scatter[i][j] = scatter[j][i] = sum(map(float.__mul__, columns[i], columns[j]))
        vectors = [[float(i == j) for j in range(d)] for i in range(d)]
        total = sum(scatter[i][i] for i in range(d))
        for _ in range(60):
            off = sum(scatter[i][j] ** 2 for i in range(d) for j in range(i))
            if off <= (1e-14 * total) ** 2:
                break
            self.sweep(scatter, vectors, d)
        order = sorted(range(d), key=lambda i: -scatter[i][i])[:k]
        components = np.array([vectors[i] for i in order])
        scores = np.array(columns).T @ components.T
        ratio = [scatter[i][i] / total if total else 0.0 for i in order]
        return components, scores, np.array(ratio)

    def centred(self, column):
        mean = sum(column) / len(column)
        return [value - mean for value in column]

    def sweep(self, a, v, d):
        for p in range(d):
            for q in range(p + 1, d):
                if a[p][q] == 0:
                    continue
                theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                t = math.copysign(1, theta) / (abs(theta) + math.hypot(theta, 1))
                c = 1 / math.hypot(t, 1)
                s = t * c
                for row in a:
                    row[p], row[q] = c * row[p] - s * row[q], s * row[p] + c * row[q]
                self.rotate_rows(a, p, q, c, s)
                self.rotate_rows(v, p, q, c, s)

    def rotate_rows(self, m, p, q, c, s):
        m[p], m[q] = (
            [c * x - s * y for x, y in zip(m[p], m[q])],
            [s * x + c * y for x, y in zip(m[p], m[q])],
        )
