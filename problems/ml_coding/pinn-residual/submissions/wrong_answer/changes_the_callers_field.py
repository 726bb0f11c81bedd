# Witness: heat_residual(np.array([[0.0, 1.0, 4.0], [2.0, 3.0, 9.0], [5.0, 8.0, 1.0]]), 0.5, 2.0, 1.5) changes its input array([[0.0, 1.0, 4.0], [2.0, 3.0, 9.0], [5.0, 8.0, 1.0]]) to array([[0.0, 1.5, 6.0], [3.0, 4.5, 13.5], [7.5, 12.0, 1.5]]).
import numpy as np


def heat_residual(u, dx, dt, alpha):
    u_t = (u[2:, 1:-1] - u[:-2, 1:-1]) / (2 * dt)
    u *= alpha
    u_xx = (u[1:-1, 2:] - 2 * u[1:-1, 1:-1] + u[1:-1, :-2]) / dx**2
    return u_t - u_xx
