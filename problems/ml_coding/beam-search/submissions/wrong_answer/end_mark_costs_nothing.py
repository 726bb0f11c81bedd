# Witness: beam_search(np.array([[[-inf, -1.0], [-inf, -inf]]]), 0, 1, 1, 1.0) gives [([1], 0.0)] instead of [([1], -1.0)].
import math


def beam_search(logp, bos, eos, width, alpha):
    beam = [([bos], 0.0)]
    for table in logp:
        candidates = []
        for words, total in beam:
            if words[-1] == eos:
                candidates.append((words, total))
                continue
            for word, gain in enumerate(table[words[-1]]):
                if gain > -math.inf:
                    candidates.append((words + [word], total + (gain if word != eos else 0.0)))
        candidates.sort(key=lambda draft: draft[1], reverse=True)
        beam = candidates[:width]
    result = [(words[1:], total / (len(words) - 1) ** alpha) for words, total in beam]
    result.sort(key=lambda draft: draft[1], reverse=True)
    return result
