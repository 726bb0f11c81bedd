# Another algorithm: distances from the Gram matrix of all rows, and the bisect module.
from bisect import bisect_right
from itertools import accumulate

import numpy as np


def kmeanspp_init(x, k, u):
    gram = x @ x.T
    squares = np.diag(gram)
    table = squares[:, None] + squares - 2 * gram
    n = len(x)
    order = [int(u[0] * n)]
    nearest = table[order[0]].copy()
    for draw in u[1:]:
        sums = list(accumulate(nearest.tolist()))
        index = bisect_right(sums, draw * sums[-1]) if sums[-1] > 0 else int(draw * n)
        order.append(index)
        np.minimum(nearest, table[index], out=nearest)
    return np.asarray(order, dtype=np.int64)
