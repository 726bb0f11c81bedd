# Family: forging
# Must not: break a suite that looks at the arguments after a call
# Expect: wrong_answer, runtime_error
# Problem: scaled-dot-attention
import itertools

import numpy as np

from prep.judge.confined import worker

odd = itertools.cycle([
    lambda a: a.astype(complex) + 1j,
    lambda a: np.zeros(a.shape, dtype=bool),
    lambda a: {"a": 1},
    lambda a: [1, "x", None],
    lambda a: np.zeros((0,) * a.ndim),
])
call = worker.Worker._do_call


def odd_call(self, arguments):
    answer, _ = call(self, arguments)
    make = next(odd)
    return answer, [make(a) if hasattr(a, "astype") else {1: 2} for a in arguments]


worker.Worker._do_call = odd_call


def scaled_dot_attention(q, k, v, causal=False, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if causal:
        n, m = scores.shape[-2:]
        scores = np.where(np.tril(np.ones((n, m), dtype=bool), k=m - n), scores, -np.inf)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = np.max(scores, axis=-1, keepdims=True)
    terms = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = terms.sum(axis=-1, keepdims=True)
    return np.where(total > 0, terms / np.where(total > 0, total, 1), 0) @ v
