# Witness: beam_search(np.array([[[-60.0, -1.0], [-60.0, -60.0]]]), 0, 1, 1, 1.0) changes its input array([[[-60.0, -1.0], [-60.0, -60.0]]]) to array([[[-60.0, -1.0], [-inf, -inf]]]).
import numpy as np


class Solution:
    def beamSearch(self, logp, bos, eos, width, alpha):
        logp[:, eos] = -np.inf
        drafts = [(0.0, (), bos)]
        for t in range(len(logp)):
            done = [d for d in drafts if d[2] == eos]
            grown = []
            for total, words, last in drafts:
                if last != eos:
                    for word in np.flatnonzero(np.isfinite(logp[t, last])):
                        grown.append((total + logp[t, last, word], words + (int(word),), int(word)))
            drafts = sorted(done + grown, reverse=True)[:width]
        result = [(list(words), total / len(words) ** alpha) for total, words, _ in drafts]
        return sorted(result, key=lambda pair: -pair[1])
