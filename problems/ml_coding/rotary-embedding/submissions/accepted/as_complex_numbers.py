# Another algorithm: a hand is a complex number, and turning is one multiplication.
import numpy as np


class Solution:
    def rope(self, x, pos, base=10000.0):
        d = x.shape[-1]
        z = x[..., : d // 2] + 1j * x[..., d // 2 :]
        angle = np.outer(pos, np.exp(-np.log(base) * np.arange(0, d, 2) / d))
        z = z * np.exp(1j * angle)[None, :, None, :]
        return np.concatenate((z.real, z.imag), axis=-1)
