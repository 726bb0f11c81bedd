# Witness: beam_search(np.array([[[-1.0,-2.0],[-9.0,-9.0]]]),0,1,1,1.0) gives an argument changed by the call instead of unchanged arguments.
# Mistake: the row after eos is blanked in the table of the caller
import numpy as np


def beam_search(logp, bos, eos, width, alpha):
    logp[:, eos, :] = -np.inf
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
    out.sort(key=lambda c: -c[1])
    return out
