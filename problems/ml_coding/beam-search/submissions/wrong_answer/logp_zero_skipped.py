# Witness: beam_search(np.array([[[0.0,-inf],[-inf,-inf]]]),0,1,1,1.0) gives [] instead of [([0], (0.0))].
# Mistake: a certain word (log-probability 0) is taken for impossible
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
                if -np.inf < lp < 0:
                    cand.append((words + [b], total + lp))
        cand.sort(key=lambda c: -c[1])
        drafts = cand[:width]
    out = [(words, total / len(words) ** alpha) for words, total in drafts]
    out.sort(key=lambda c: -c[1])
    return out
