# Witness: beam_search(np.array([[[-9.0,-2.0,-1.0],[-9.0]*3,[-9.0]*3],[[-9.0]*3,[-9.0]*3,[-9.0,-1.5,-9.0]]]),0,1,2,1.0) gives [([1], -2.0), ([2, 1], -1.25)] instead of [([2, 1], (-1.25)), ([1], (-2.0))].
# Mistake: the result stays in the order of totals
import numpy as np


def beam_search(logp, bos, eos, width, alpha):
    drafts = [([], 0.0)]
    for table in logp:
        cand = []
        for words, total in drafts:
            if words and words[-1] == eos:
                cand.append((words, total))
                continue
            last = words[-1] if words else bos
            for b, lp in enumerate(table[last].tolist()):
                if lp > -np.inf:
                    cand.append((words + [b], total + lp))
        cand.sort(key=lambda c: -c[1])
        drafts = cand[:width]
    out = [(words, total / len(words) ** alpha) for words, total in drafts]
    return out
