# Witness: beam_search(np.array([[[-inf, -inf, -0.5, -0.75], [-inf, -inf, -inf, -inf], [-inf, -inf, -inf, -inf], [-inf, -inf, -inf, -inf]], [[-inf, -inf, -inf, -inf], [-inf, -inf, -inf, -inf], [-inf, -inf, -0.5, -inf], [-inf, -inf, -0.5, -inf]], [[-inf, -inf, -inf, -inf], [-inf, -inf, -inf, -inf], [-inf, -0.25, -inf, -inf], [-inf, -inf, -inf, -inf]]]), 0, 1, 2, 1.0) gives [([2, 2, 1], -0.416667)] instead of [([2, 2, 1], -0.416667), ([3, 2, 1], -0.5)].
# Viterbi: drafts that end alike are merged, the best of them survives.
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
            drafts = sorted({d[2]: d for d in sorted(done + grown)}.values(), reverse=True)[:width]
        result = [(list(words), total / len(words) ** alpha) for total, words, _ in drafts]
        return sorted(result, key=lambda pair: -pair[1])
