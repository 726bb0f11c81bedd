# One pass along the axis: the sum is rescaled whenever a larger entry comes along.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones(x.shape) if b is None else b
    top = np.full(np.moveaxis(x, axis, 0).shape[1:], -1e300)
    total = np.zeros(top.shape)
    for row, weight in zip(np.moveaxis(x, axis, 0), np.moveaxis(b, axis, 0)):
        new = np.maximum(top, np.where(weight == 0, -np.inf, row))
        total = total * np.exp(top - new) + weight * np.exp(np.where(weight == 0, -np.inf, row) - new)
        top = new
    return np.log(total) + top
