# Witness: heat_residual(np.array([[0.0, 0.0, 0.0], [33.1, 33.2, 33.4], [0.0, 0.1, 0.0]]), 0.01, 0.01, 0.1) gives [[-94.99847412109375]] instead of [[-94.99999999999432]].
# Mistake: works in float32; 2 * u and differences lose digits far beyond the tolerance
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    v = u.astype(np.float32)
    u_t = (v[2:, 1:-1] - v[:-2, 1:-1]) / (2 * dt)
    u_xx = (v[1:-1, 2:] - 2 * v[1:-1, 1:-1] + v[1:-1, :-2]) / dx**2
    return (u_t - alpha * u_xx).astype(np.float64)
