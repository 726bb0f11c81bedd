# dense difference matrices: O(nt * nx * (nt + nx)) time and O(nt**2 + nx**2) memory
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    nt, nx = u.shape
    first = (np.eye(nt - 2, nt, 2) - np.eye(nt - 2, nt)) / (2 * dt)
    second = (np.eye(nx - 2, nx) - 2 * np.eye(nx - 2, nx, 1) + np.eye(nx - 2, nx, 2)) / dx**2
    return first @ u[:, 1:-1] - alpha * (u[1:-1] @ second.T)
