# Witness: conv2d(np.array([[[[1.0]], [[2.0]]]]), np.array([[[[3.0]], [[5.0]]]]), np.array([0.0]), 1, 0) gives array([[[[6.5]]]]) instead of array([[[[13.0]]]]).
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
            window = xp[:, :, i * stride : i * stride + kh, j * stride : j * stride + kw]
            out[:, :, i, j] = np.einsum("ncrs,fcrs->nf", window, w)
    out = out / c + b[:, None, None]
    return out
