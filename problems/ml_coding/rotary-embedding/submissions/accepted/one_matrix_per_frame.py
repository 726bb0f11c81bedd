# A d x d rotation matrix for every position, applied to all clocks of a frame.
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    index = np.arange(half)
    result = np.empty(x.shape)
    for t, p in enumerate(pos):
        angles = p / base ** (2 * index / d)
        turn = np.zeros((d, d))
        turn[index, index] = turn[index + half, index + half] = np.cos(angles)
        turn[index + half, index] = np.sin(angles)
        turn[index, index + half] = -np.sin(angles)
        result[:, t] = x[:, t] @ turn.T
    return result
