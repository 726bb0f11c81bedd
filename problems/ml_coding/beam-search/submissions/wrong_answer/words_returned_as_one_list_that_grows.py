# Witness: beam_search(np.array([[[-inf, -inf, -0.5], [-inf, -inf, -inf], [-inf, -inf, -inf]], [[-inf, -inf, -inf], [-inf, -inf, -inf], [-inf, -0.5, -0.75]]]), 0, 1, 2, 1.0) gives [([2, 1, 2], -0.333333), ([2, 1, 2], -0.416667)] instead of [([2, 1], -0.5), ([2, 2], -0.625)].
# All heirs of a draft share its list.
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
                    words.append(word)
                    candidates.append((words, total + gain))
        candidates.sort(key=lambda draft: draft[1], reverse=True)
        beam = candidates[:width]
    result = [(words[1:], total / (len(words) - 1) ** alpha) for words, total in beam]
    result.sort(key=lambda draft: draft[1], reverse=True)
    return result
