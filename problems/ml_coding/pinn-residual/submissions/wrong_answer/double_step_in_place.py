# Witness: heat_residual(np.array([[0.0, 1.0, 4.0], [2.0, 3.0, 9.0], [5.0, 8.0, 1.0]]), 0.5, 2.0, 1.5) gives array([[-5.75]]) instead of array([[-28.25]]).
import numpy as np


class Solution:
    def heatResidual(self, u, dx, dt, alpha):
        nt, nx = u.shape
        r = np.empty((nt - 2, nx - 2))
        for i in range(1, nt - 1):
            slope = (u[i + 1] - u[i - 1]) / (2 * dt)
            bend = np.diff(u[i], 2) / (2 * dx) ** 2
            r[i - 1] = slope[1:-1] - alpha * bend
        return r
