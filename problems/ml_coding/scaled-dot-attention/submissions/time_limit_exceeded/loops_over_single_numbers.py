# Four million products one at a time.
import math

import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    lead, queries, keys = q.shape[:-2], q.shape[-2], k.shape[-2]
    result = np.zeros((*lead, queries, v.shape[-1]))
    for place in np.ndindex(*lead):
        rows, cards, notes = q[place].tolist(), k[place].tolist(), v[place].tolist()
        seen = [True] * keys if key_mask is None else key_mask[place].tolist()
        for i, row in enumerate(rows):
            scores = {}
            for j, card in enumerate(cards):
                if seen[j] and (not causal or j - keys <= i - queries):
                    dot = 0.0
                    for a, b in zip(row, card):
                        dot += a * b
                    scores[j] = dot / math.sqrt(len(row))
            top = max(scores.values(), default=0.0)
            weights = {j: math.exp(score - top) for j, score in scores.items()}
            total = sum(weights.values()) or 1.0
            for c in range(v.shape[-1]):
                blend = 0.0
                for j, weight in weights.items():
                    blend += weight * notes[j][c]
                result[place][i, c] = blend / total
    return result
