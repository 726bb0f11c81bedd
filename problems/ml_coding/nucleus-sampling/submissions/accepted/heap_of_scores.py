# Records leave a heap until their mass is reached: only the kept ones are ever ordered.
import heapq
import math

import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    heap = [(-x, i) for i, x in enumerate(logits.tolist()) if x > -math.inf]
    heapq.heapify(heap)
    top = -heap[0][0]
    if temperature == 0:
        return heap[0][1]
    total = math.fsum(math.exp((-x - top) / temperature) for x, _ in heap)
    kept, mass = [], 0.0
    while heap and (not kept or p == 1 or mass / total < p):
        x, i = heapq.heappop(heap)
        weight = math.exp((-x - top) / temperature)
        mass += weight
        kept.append((i, weight))
    left = 0.0
    for i, weight in kept:
        left += weight
        if u * mass < left:
            return i
    return kept[-1][0]
