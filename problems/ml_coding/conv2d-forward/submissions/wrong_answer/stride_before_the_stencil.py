# Witness: conv2d(np.array([[[[1.0, 2.0, 4.0, 8.0, 16.0]]]]), np.array([[[[1.0, 10.0]]]]), np.array([0.0]), 2, 0) gives array([[[[41.0, 164.0]]]]) instead of array([[[[21.0, 84.0]]]]).
import numpy as np


def conv2d(x, w, b, stride, pad):
    n, c, h, width = x.shape
    f, _, kh, kw = w.shape
    xp = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    ho = (h + 2 * pad - kh) // stride + 1
    wo = (width + 2 * pad - kw) // stride + 1
    out = np.zeros((n, f, ho, wo))
    for i in range(ho):
        for j in range(wo):
            window = xp[:, :, i * stride :: stride, j * stride :: stride]
            window = window[:, :, :kh, :kw]
            rest = ((0, 0), (0, 0), (0, kh - window.shape[2]), (0, kw - window.shape[3]))
            window = np.pad(window, rest)
            out[:, :, i, j] = np.einsum("ncrs,fcrs->nf", window, w)
    out = out + b[:, None, None]
    return out
