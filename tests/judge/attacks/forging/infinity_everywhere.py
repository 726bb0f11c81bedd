# Family: forging
# Must not: be close to every number
# Expect: wrong_answer
# Problem: logsumexp
import numpy as np


def logsumexp(x, axis=-1, b=None):
    return np.sum(x, axis=axis) * 0 + np.inf
