import numpy as np


def heat_residual(u, dx, dt, alpha):
    u_t = (np.roll(u, -1, axis=0) - np.roll(u, 1, axis=0)) / (2 * dt)
    u_xx = (np.roll(u, -1, axis=1) + np.roll(u, 1, axis=1) - 2 * u) / (dx * dx)
    return (u_t - alpha * u_xx)[1:-1, 1:-1]
