# Witness: beam_search(np.array([[[-9.0,-2.0,-1.9],[-9.0,-9.0,-9.0],[-9.0,-9.0,-9.0]],[[-9.0,-9.0,-9.0],[-9.0,-9.0,-9.0],[-9.0,-1.5,-1.6]]]),0,1,2,2.0) gives [([2, 1], -0.85), ([2, 2], -0.875)] instead of [([2, 1], (-0.85)), ([1], (-2.0))].
# Mistake: candidates are pruned by the length-normalised score instead of the total
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
        cand.sort(key=lambda c: -c[1] / len(c[0]) ** alpha)
        drafts = cand[:width]
    out = [(words, total / len(words) ** alpha) for words, total in drafts]
    out.sort(key=lambda c: -c[1])
    return out
