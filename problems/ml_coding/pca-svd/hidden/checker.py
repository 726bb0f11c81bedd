"""Signs are free, and so is the basis of directions of equal variance: laws decide.

Orthonormal rows v_i with C v_i = l_i v_i, where l_i are the largest eigenvalues of the scatter
matrix C in falling order, are a right answer; and every right answer is of that kind.
"""

import numpy as np

TOLERANCE = 1e-8
NAMES = ("components", "scores", "ratio")


def check(arguments, actual, expected):
    x = np.asarray(arguments[0])
    if type(actual) not in (tuple, list) or len(actual) != len(NAMES):
        return "expected three arrays: components, scores, ratio"
    for name, have, want in zip(NAMES, actual, expected, strict=True):
        found = misshapen(name, have, np.shape(want))
        if found is not None:
            return found
    return broken_law(x - x.mean(axis=0), float(np.abs(x).max()), *actual, np.asarray(expected[2]))


def misshapen(name, have, shape):
    if not isinstance(have, np.ndarray):
        return f"{name} is no numpy array"
    if have.shape != shape:
        return f"expected {name} of shape {shape}, got shape {have.shape}"
    if have.dtype.kind != "f":
        return f"expected {name} of dtype float64, got {have.dtype}"
    return f"{name} holds nan or inf" if not np.isfinite(have).all() else None


def broken_law(centred, largest, components, scores, ratio, right_ratio):
    scatter = centred.T @ centred
    total = np.trace(scatter)
    stretched = right_ratio[:, np.newaxis] * total * components
    laws = (
        (components @ components.T - np.eye(len(components)), 1, "components are not orthonormal"),
        (scores - centred @ components.T, largest, "scores do not belong to the components"),
        (ratio - right_ratio, 1, "a share of variance is wrong"),
        (components @ scatter - stretched, total, "a component is not the direction asked for"),
    )
    return next(
        (text for gap, scale, text in laws if np.any(np.abs(gap) > TOLERANCE * scale)), None
    )
