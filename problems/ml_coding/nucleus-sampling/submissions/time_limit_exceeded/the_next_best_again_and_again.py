# O(V * kept): looks for the next best record again and again
import math

import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    scores = logits.tolist()
    best = max(scores)
    if temperature == 0:
        return scores.index(best)
    weight = [math.exp((x - best) / temperature) for x in scores]
    total = math.fsum(weight)
    left = [i for i in range(len(scores)) if scores[i] > -math.inf]
    kept, mass = [], 0.0
    while left and (not kept or p == 1 or mass / total < p):
        i = max(left, key=lambda k: scores[k])
        left.remove(i)
        kept.append(i)
        mass += weight[i]
    end = 0.0
    for i in kept:
        end += weight[i]
        if u * mass < end:
            return i
    return kept[-1]
