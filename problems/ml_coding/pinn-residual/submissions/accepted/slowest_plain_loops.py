# Slowest acceptable: an entry at a time, with array items.
import numpy as np


def heat_residual(u, dx, dt, alpha):
    nt, nx = u.shape
    r = np.zeros((nt - 2, nx - 2))
    for i in range(1, nt - 1):
        for j in range(1, nx - 1):
            u_t = (u[i + 1, j] - u[i - 1, j]) / (2 * dt)
            u_xx = (u[i, j + 1] - 2 * u[i, j] + u[i, j - 1]) / dx**2
            r[i - 1, j - 1] = u_t - alpha * u_xx
    return r
