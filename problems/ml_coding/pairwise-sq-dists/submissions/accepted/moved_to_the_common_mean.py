# Centred first, so that less cancels; the sign is taken off at the end instead of a cut.
import numpy as np


def pairwise_sq_dists(a, b):
    if len(a) == 0 or len(b) == 0:
        return np.zeros((len(a), len(b)))
    centre = np.vstack([a, b]).mean(0)
    a, b = a - centre, b - centre
    squares = np.einsum("ij,ij->i", a, a).reshape(-1, 1) + np.einsum("ij,ij->i", b, b)
    return np.abs(squares - 2 * np.inner(a, b))
