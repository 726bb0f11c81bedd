# Witness: heat_residual(np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.00008, 0.0]]), 1.0, 1.0, 0.0) gives [[0.0]] instead of [[4e-05]].
# Mistake: rounds to 4 decimals so that exact solutions show clean zeros
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    u_t = (u[2:, 1:-1] - u[:-2, 1:-1]) / (2 * dt)
    u_xx = (u[1:-1, 2:] - 2 * u[1:-1, 1:-1] + u[1:-1, :-2]) / dx**2
    return np.round(u_t - alpha * u_xx, 4)
