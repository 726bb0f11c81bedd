# All slices as rows of a matrix; entries that do not count are left out by where=.
import numpy as np

def logsumexp(x, axis=-1, b=None):
    rows = np.moveaxis(x, axis, -1)
    weights = np.ones(rows.shape) if b is None else np.moveaxis(b, axis, -1)
    shape = rows.shape[:-1]
    rows = rows.reshape(int(np.prod(shape)), rows.shape[-1])
    weights = weights.reshape(rows.shape)
    live = (weights != 0) & (rows > -np.inf)
    m = np.max(rows, axis=1, where=live, initial=-2e6)
    terms = np.zeros(rows.shape)
    np.exp(rows - m[:, None], out=terms, where=live)
    s = np.einsum("ij,ij->i", terms, weights)
    with np.errstate(all="ignore"):
        return (np.log(s) + m).reshape(shape)
