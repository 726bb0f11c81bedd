import numpy as np


def heat_residual(u, dx, dt, alpha):
    steps = np.diff(u, axis=0) / dt
    u_t = (steps[1:] + steps[:-1])[:, 1:-1] / 2
    u_xx = np.diff(u, n=2, axis=1)[1:-1] / dx / dx
    return u_t - alpha * u_xx
