# Witness: logsumexp(np.array([1.0, 2.0]), -1, np.array([0.0, 0.0])) gives nan instead of -inf.
# Mistake: two logarithms of nothing are subtracted
import numpy as np

def logsumexp(x, axis=-1, b=None):
    if b is None:
        return np.logaddexp.reduce(x, axis=axis)
    with np.errstate(all="ignore"):
        y = x + np.log(np.abs(b))
        plus = np.logaddexp.reduce(np.where(b > 0, y, -np.inf), axis=axis)
        minus = np.logaddexp.reduce(np.where(b < 0, y, -np.inf), axis=axis)
        return plus + np.log(-np.expm1(minus - plus))
