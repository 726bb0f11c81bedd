# Witness: logsumexp(np.zeros((0, 5))) raises ValueError.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    pairs = np.stack([np.moveaxis(x, axis, -1), np.moveaxis(b, axis, -1)], axis=-2)

    def one(flat):
        values, weights = flat[: flat.size // 2], flat[flat.size // 2 :]
        values = np.where(weights == 0, -np.inf, values)
        top = max(values.max(), -1e300)
        return np.log(np.sum(weights * np.exp(values - top))) + top

    return np.apply_along_axis(one, -1, pairs.reshape(*pairs.shape[:-2], -1))
