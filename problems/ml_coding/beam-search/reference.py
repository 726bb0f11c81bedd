from heapq import nlargest
from math import isfinite

import numpy as np


def beam_search(
    logp: np.ndarray, bos: int, eos: int, width: int, alpha: float
) -> list[tuple[list[int], float]]:
    """Keep the best drafts of every round: O(L width V (L + log width)) time."""
    drafts = [(0.0, [bos])]
    for table in logp.tolist():
        candidates = [draft for draft in drafts if draft[1][-1] == eos]
        for total, words in drafts:
            if words[-1] != eos:
                candidates += [
                    (total + gain, [*words, word])
                    for word, gain in enumerate(table[words[-1]])
                    if isfinite(gain)
                ]
        drafts = nlargest(width, candidates)
    scored = [(words[1:], total / (len(words) - 1) ** alpha) for total, words in drafts]
    return sorted(scored, key=lambda draft: draft[1], reverse=True)
