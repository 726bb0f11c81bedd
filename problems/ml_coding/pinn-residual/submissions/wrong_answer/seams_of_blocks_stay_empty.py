# Witness: heat_residual(np.arange(1100.0)[:, None] * np.ones(3) * 0.05, 1.0, 0.05, 1.0)[1022:1025, 0].tolist() gives [0.0, 0.0, 1.0000000000000142] instead of [1.0000000000000142, 0.9999999999999432, 1.0000000000000142].
# Mistake: works in blocks of 1024 rows, and the rows at the seams stay 0
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    nt, nx = u.shape
    out = np.zeros((nt - 2, nx - 2))
    block = 1024
    for start in range(0, nt, block):
        part = u[start : start + block]
        if len(part) < 3:
            continue
        u_t = (part[2:, 1:-1] - part[:-2, 1:-1]) / (2 * dt)
        u_xx = (part[1:-1, 2:] - 2 * part[1:-1, 1:-1] + part[1:-1, :-2]) / dx**2
        out[start : start + len(part) - 2] = u_t - alpha * u_xx
    return out
