# Differences as banded matrices, stored in full: one on each side of the table.
import numpy as np


class Solution:
    def heatResidual(self, u, dx, dt, alpha):
        nt, nx = u.shape
        time = (np.eye(nt, k=1) - np.eye(nt, k=-1))[1:-1] / (2 * dt)
        place = (np.eye(nx, k=1) - 2 * np.eye(nx) + np.eye(nx, k=-1))[1:-1] / dx**2
        return time @ u[:, 1:-1] - alpha * u[1:-1] @ place.T
