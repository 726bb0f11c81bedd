# Witness: beam_search(np.array([[[-59.0,-inf],[-inf,-inf]]]*20),0,1,1,1.0) gives [] instead of [([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], (-59.0))].
# Mistake: totals below -1000 count as impossible
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
                if total + lp > -1000.0:
                    cand.append((words + [b], total + lp))
        cand.sort(key=lambda c: -c[1])
        drafts = cand[:width]
    out = [(words, total / len(words) ** alpha) for words, total in drafts]
    out.sort(key=lambda c: -c[1])
    return out
