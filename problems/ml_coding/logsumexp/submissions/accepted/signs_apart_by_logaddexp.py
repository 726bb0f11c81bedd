# Another algorithm: positive and negative terms added up apart, each pairwise in the log domain.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    if b is None:
        return np.logaddexp.reduce(x, axis=axis)
    with np.errstate(all="ignore"):
        size = x + np.log(np.abs(b))
        plus = np.logaddexp.reduce(np.where(b > 0, size, -np.inf), axis=axis)
        minus = np.logaddexp.reduce(np.where(b < 0, size, -np.inf), axis=axis)
        result = plus + np.log1p(-np.exp(minus - plus))
    return np.where(np.isneginf(minus), plus, np.where(minus > plus, np.nan, result))
