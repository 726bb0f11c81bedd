# Witness: beam_search(np.array([[[-inf, -1.0, -0.5], [-inf, -inf, -inf], [-inf, -inf, -inf]], [[-inf, -inf, -inf], [-inf, -inf, -inf], [-inf, -inf, -0.75]]]), 0, 1, 2, 1.0) gives [([1], -1.0), ([2, 2], -1.25)] instead of [([2, 2], -0.625), ([1], -1.0)].
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
        result = [(list(words), total) for total, words, _ in drafts]
        return sorted(result, key=lambda pair: -pair[1])
