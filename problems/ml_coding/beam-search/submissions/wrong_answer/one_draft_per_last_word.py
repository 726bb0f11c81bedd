# Witness: beam_search(np.array([[[-1.0,-9.0,-1.5],[-9.0]*3,[-9.0]*3],[[-inf,-inf,-1.0],[-9.0]*3,[-inf,-inf,-1.0]]]),0,1,2,1.0) gives [([0, 2], -1.0)] instead of [([0, 2], (-1.0)), ([2, 2], (-1.25))].
# Mistake: open drafts with the same last word are merged as in Viterbi
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
        best = {}
        for c in cand:
            if c[0][-1] == eos:
                best[tuple(c[0])] = c
            else:
                best.setdefault(c[0][-1], c)
        drafts = list(best.values())[:width]
    out = [(words, total / len(words) ** alpha) for words, total in drafts]
    out.sort(key=lambda c: -c[1])
    return out
