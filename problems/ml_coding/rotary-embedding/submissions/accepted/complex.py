import cmath
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    hands = x[..., : d // 2] + 1j * x[..., d // 2 :]
    for i in range(d // 2):
        w = base ** (-2 * i / d)
        turn = np.array([cmath.exp(1j * p * w) for p in pos.tolist()])
        hands[..., i] *= turn[:, None]
    out = np.empty_like(x)
    out[..., : d // 2] = hands.real
    out[..., d // 2 :] = hands.imag
    return out
