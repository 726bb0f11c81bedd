# Seven Python loops over lists of numbers.
import numpy as np


def conv2d(x, w, b, stride, pad):
    n_maps, layers, height, width = x.shape
    filters, _, kh, kw = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad))).tolist()
    stencils = w.tolist()
    rows = (height + 2 * pad - kh) // stride + 1
    columns = (width + 2 * pad - kw) // stride + 1
    result = np.zeros((n_maps, filters, rows, columns))
    for n in range(n_maps):
        for f in range(filters):
            for i in range(rows):
                for j in range(columns):
                    total = float(b[f])
                    for c in range(layers):
                        for r in range(kh):
                            for s in range(kw):
                                value = padded[n][c][i * stride + r][j * stride + s]
                                total += value * stencils[f][c][r][s]
                    result[n, f, i, j] = total
    return result
