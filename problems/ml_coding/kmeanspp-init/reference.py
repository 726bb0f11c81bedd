import numpy as np


def kmeanspp_init(x: np.ndarray, k: int, u: np.ndarray) -> np.ndarray:
    """Draw by inverse CDF, keeping the distance to the nearest row drawn: O(n k d) time."""
    n = len(x)
    drawn = [int(u[0] * n)]
    weights = np.full(n, np.inf)
    for t in range(1, k):
        weights = np.minimum(weights, ((x - x[drawn[-1]]) ** 2).sum(axis=1))
        running = weights.cumsum()
        total = running[-1]
        if total == 0:
            drawn.append(int(u[t] * n))
        else:
            # From the right: rows of weight 0 at the border are passed over.
            drawn.append(int(np.searchsorted(running, u[t] * total, side="right")))
    return np.array(drawn)
