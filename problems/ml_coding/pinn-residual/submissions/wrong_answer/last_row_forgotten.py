# Witness: heat_residual(np.array([[0.0, 1.0, 4.0], [2.0, 3.0, 9.0], [5.0, 8.0, 1.0], [6.0, 2.0, 3.0]]), 0.5, 2.0, 1.5) gives array([[-28.25], [0.0]]) instead of array([[-28.25], [59.75]]).
import numpy as np


class Solution:
    def heatResidual(self, u, dx, dt, alpha):
        nt, nx = u.shape
        r = np.zeros((nt - 2, nx - 2))
        if nt < 3:
            return r
        for i in range(1, max(nt - 2, 2)):
            slope = (u[i + 1] - u[i - 1]) / (2 * dt)
            bend = np.diff(u[i], 2) / dx**2
            r[i - 1] = slope[1:-1] - alpha * bend
        return r if nt > 2 else r[:0]
