# Witness: heat_residual(np.array([[0.0, 1.0, 4.0], [2.0, 3.0, 9.0], [5.0, 8.0, 1.0]]), 0.5, 2.0, 1.5) gives array([[-30.75, -13.25, 44.0], [-46.75, -28.25, 77.25], [5.5, 59.5, -67.25]]) instead of array([[-28.25]]).
import numpy as np


def heat_residual(u, dx, dt, alpha):
    u_t = (np.roll(u, -1, axis=0) - np.roll(u, 1, axis=0)) / (2 * dt)
    u_xx = (np.roll(u, -1, axis=1) - 2 * u + np.roll(u, 1, axis=1)) / dx**2
    return u_t - alpha * u_xx
