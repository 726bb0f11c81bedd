# Witness: beam_search(np.array([[[-inf, -1.0, -0.5], [-inf, -inf, -inf], [-inf, -inf, -inf]], [[-inf, -inf, -inf], [-inf, -inf, -inf], [-inf, -0.25, -3.0]]]), 0, 1, 3, 1.0) gives [([2, 1], -0.75), ([1], -1.0), ([2, 2], -1.75)] instead of [([2, 1], -0.375), ([1], -1.0), ([2, 2], -1.75)].
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
            drafts = sorted(done + grown, reverse=True)[:width]
        result = [(list(words), total / max(1, sum(w != eos for w in words)) ** alpha) for total, words, _ in drafts]
        return sorted(result, key=lambda pair: -pair[1])
