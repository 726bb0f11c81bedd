# Witness: beam_search(np.array([[[-9.0,-1.0,-2.0,-8.0],[-9.0]*4,[-9.0]*4,[-9.0]*4],[[-9.0]*4,[-9.0]*4,[-9.0,-9.5,-0.5,-1.0],[-9.0]*4],[[-9.0]*4,[-9.0]*4,[-8.0,-8.1,-8.2,-8.3],[-0.5,-9.0,-9.1,-9.2]]]),0,1,2,1.0) gives [([1], -1.0), ([2, 3, 0], -1.1666666666666667)] instead of [([1], (-1.0)), ([2, 2, 0], (-3.5))].
# Mistake: finished drafts do not take up room in the beam; cut to width only at the end
import numpy as np


def beam_search(logp, bos, eos, width, alpha):
    drafts = [([], 0.0)]
    done = []
    for table in logp:
        done += [d for d in drafts if d[0] and d[0][-1] == eos]
        drafts = [d for d in drafts if not d[0] or d[0][-1] != eos]
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
    out = [(words, total / len(words) ** alpha) for words, total in sorted(done + drafts, key=lambda c: -c[1])[:width]]
    out.sort(key=lambda c: -c[1])
    return out
