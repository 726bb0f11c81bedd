# Plain Python on lists, an entry at a time.
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    nt, nx = u.shape
    rows = u.tolist()
    out = np.empty((nt - 2, nx - 2))
    for i in range(1, nt - 1):
        below, row, above = rows[i - 1], rows[i], rows[i + 1]
        for j in range(1, nx - 1):
            slope = (above[j] - below[j]) / dt / 2
            bend = ((row[j + 1] - row[j]) - (row[j] - row[j - 1])) / dx / dx
            out[i - 1, j - 1] = slope - alpha * bend
    return out
