# Witness: beam_search(np.array([[[-inf, -inf, -0.5], [-inf, -inf, -inf], [-inf, -inf, -inf]], [[-inf, -inf, -inf], [-inf, -inf, -inf], [-inf, -0.5, -0.75]]]), 0, 1, 2, 1.0) gives [([2, 1], -0.5)] instead of [([2, 1], -0.5), ([2, 2], -0.625)].
import math


def beam_search(logp, bos, eos, width, alpha):
    beam = [([bos], 0.0)]
    for table in logp:
        candidates = []
        for words, total in beam:
            if words[-1] == eos:
                candidates.append((words, total))
                continue
            gain, word = max((gain, word) for word, gain in enumerate(table[words[-1]])) if len(words) > 1 else (0, 0)
            options = enumerate(table[words[-1]]) if len(words) == 1 else [(word, gain)]
            for word, gain in options:
                if gain > -math.inf:
                    candidates.append((words + [word], total + gain))
        candidates.sort(key=lambda draft: draft[1], reverse=True)
        beam = candidates[:width]
    result = [(words[1:], total / (len(words) - 1) ** alpha) for words, total in beam]
    result.sort(key=lambda draft: draft[1], reverse=True)
    return result
