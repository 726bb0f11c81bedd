# Witness: beam_search(np.array([[[-inf, -inf, -0.5], [-inf, -inf, -inf], [-inf, -inf, -inf]], [[-inf, -inf, -inf], [-inf, -inf, -inf], [-inf, -inf, -0.75]]]), 0, 1, 1, 0.5) gives [([2, 2], -0.3125)] instead of [([2, 2], -0.883883)].
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
                    candidates.append((words + [word], total + gain))
        candidates.sort(key=lambda draft: draft[1], reverse=True)
        beam = candidates[:width]
    result = [(words[1:], total / (len(words) - 1) * alpha if alpha else total) for words, total in beam]
    result.sort(key=lambda draft: draft[1], reverse=True)
    return result
