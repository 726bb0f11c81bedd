# Slowest acceptable: four Python loops; only the sum over one window is left to numpy.
import numpy as np


def conv2d(x, w, b, stride, pad):
    n_maps, _, height, width = x.shape
    filters, _, kh, kw = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rows = (height + 2 * pad - kh) // stride + 1
    columns = (width + 2 * pad - kw) // stride + 1
    result = np.zeros((n_maps, filters, rows, columns))
    for n in range(n_maps):
        for f in range(filters):
            for i in range(rows):
                for j in range(columns):
                    top, left = i * stride, j * stride
                    window = padded[n, :, top : top + kh, left : left + kw]
                    result[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return result
