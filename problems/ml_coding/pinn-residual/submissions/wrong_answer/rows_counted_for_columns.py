# Witness: heat_residual(np.array([[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 5.0, 0.0], [0.0, 0.0, 0.0, 0.0]]), 1.0, 1.0, 1.0) gives [[-5.0, 0.0]] instead of [[-5.0, 10.0]].
# Mistake: loops over range(1, nt - 1) in both directions; columns beyond that stay 0
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    n = len(u)
    out = np.zeros((u.shape[0] - 2, u.shape[1] - 2))
    for i in range(1, n - 1):
        for j in range(1, min(n, u.shape[1]) - 1):
            u_t = (u[i + 1, j] - u[i - 1, j]) / (2 * dt)
            u_xx = (u[i, j - 1] - 2 * u[i, j] + u[i, j + 1]) / dx**2
            out[i - 1, j - 1] = u_t - alpha * u_xx
    return out
