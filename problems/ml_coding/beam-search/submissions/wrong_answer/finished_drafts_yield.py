# Witness: beam_search(np.array([[[-inf, -0.125, -0.5], [-inf, -inf, -inf], [-inf, -inf, -inf]], [[-inf, -inf, -inf], [-inf, -inf, -inf], [-inf, -0.25, -0.375]]]), 0, 1, 2, 1.0) gives [([2, 1], -0.375), ([2, 2], -0.4375)] instead of [([1], -0.125), ([2, 1], -0.375)].
import numpy as np


class Solution:
    def beamSearch(self, logp, bos, eos, width, alpha):
        drafts = [(0.0, (), bos)]
        for t in range(len(logp)):
            done = [d for d in drafts if d[2] == eos]
            grown = []
            for total, words, last in drafts:
                if last != eos:
                    for word in np.flatnonzero(np.isfinite(logp[t, last])):
                        grown.append((total + logp[t, last, word], words + (int(word),), int(word)))
            drafts = (sorted(grown, reverse=True) + done)[:width]
        result = [(list(words), total / len(words) ** alpha) for total, words, _ in drafts]
        return sorted(result, key=lambda pair: -pair[1])
