# Witness: conv2d(np.zeros((0,1,2,2)),np.ones((1,1,1,1)),np.zeros(1),1,0) gives ValueError: need at least one array to stack instead of array([]).
# Mistake: stacking fails when there are no maps
import numpy as np


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    xp[:, :, pad : pad + H, pad : pad + W] = x
    Ho = (H + 2 * pad - kh) // stride + 1
    Wo = (W + 2 * pad - kw) // stride + 1
    out = []
    for m in xp:
        out.append(np.empty((F, Ho, Wo)))
        for i in range(Ho):
            for j in range(Wo):
                r, c = i * stride, j * stride
                out[-1][:, i, j] = (w * m[:, r : r + kh, c : c + kw]).sum(axis=(1, 2, 3)) + b
    return np.stack(out)
