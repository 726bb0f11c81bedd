# Witness: beam_search(np.array([[[-9.0,-5.0,-1.0],[-9.0]*3,[-9.0]*3],[[-9.0]*3,[-9.0]*3,[-9.0,-1.0,-3.0]]]),0,1,1,1.0) gives [([2, 1], -2.0)] instead of [([2, 1], (-1.0))].
# Mistake: the length in the score leaves out eos
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
    out = [(words, total / max(1, len(words) - (words[-1] == eos)) ** alpha) for words, total in drafts]
    out.sort(key=lambda c: -c[1])
    return out
