# Witness: beam_search(np.array([[[-1.0,-2.0],[-9.0,-9.0]]]),0,1,1,1.0) ; then beam_search(np.array([[[-2.0,-1.0],[-9.0,-9.0]]]),0,1,1,1.0) gives [([0], -1.0)] instead of [([1], (-1.0))].
# Mistake: the successors of a word are cached across calls with other tables
import numpy as np

_next = {}


def beam_search(logp, bos, eos, width, alpha):
    drafts = [([], 0.0)]
    for t, table in enumerate(logp):
        cand = []
        for words, total in drafts:
            if words and words[-1] == eos:
                cand.append((words, total))
                continue
            last = words[-1] if words else bos
            key = (t, last, len(table))
            if key not in _next:
                _next[key] = [(b, lp) for b, lp in enumerate(table[last].tolist()) if lp > -np.inf]
            cand += [(words + [b], total + lp) for b, lp in _next[key]]
        cand.sort(key=lambda c: -c[1])
        drafts = cand[:width]
    out = [(words, total / len(words) ** alpha) for words, total in drafts]
    out.sort(key=lambda c: -c[1])
    return out
