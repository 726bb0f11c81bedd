# Plain Python: impossible records are dropped first, sums are accumulated.
from itertools import accumulate
from math import exp, fsum, inf

import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    scores = logits.tolist()
    best = max(scores)
    if temperature == 0:
        return scores.index(best)
    records = [i for i in range(len(scores)) if scores[i] != -inf]
    records.sort(key=scores.__getitem__, reverse=True)  # stable even when reversed
    weights = [exp((scores[i] - best) / temperature) for i in records]
    total = fsum(weights)
    sums = list(accumulate(weights))
    if p < 1:
        for k, c in enumerate(sums):
            if c / total >= p:
                records, sums = records[: k + 1], sums[: k + 1]
                break
    return next((i for i, c in zip(records, sums) if u < c / sums[-1]), records[-1])
