# Witness: logsumexp(np.array([0.0, 0.0])) gives 0.0 instead of 0.693147: all equal to the largest are left out.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    leader = np.take_along_axis(b, np.expand_dims(x.argmax(axis=axis), axis), axis)
    rest = np.sum(np.where(x == top, 0, b * np.exp(x - top)), axis=axis)
    return np.log(np.squeeze(leader, axis=axis) + rest) + np.squeeze(top, axis=axis)
