# Witness: rope(np.ones((1,1,1,4)),np.array([99999])) gives array([[[[-1.370123624802, -0.250581264496,  0.3503729105  ,  1.39183652401 ]]]]) instead of array([[[[-1.370123653208, -0.250594884702,  0.350372908372,  1.39183411503 ]]]]).
# Mistake: angles are float32
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[None, :, None, :]
    angle = angle.astype(np.float32)
    c, s = np.cos(angle), np.sin(angle)
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
