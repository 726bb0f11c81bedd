# Witness: beam_search(np.array([[[-inf, -2.5, -0.5], [-inf, -inf, -inf], [-inf, -inf, -inf]], [[-inf, -inf, -inf], [-inf, -inf, -inf], [-inf, -0.5, -0.75]]]), 0, 1, 2, 1.0) gives [([2, 1], -0.5)] instead of [([2, 1], -0.5), ([2, 2], -0.625)].
import math


def beam_search(logp, bos, eos, width, alpha):
    beam = [([bos], 0.0)]
    for table in logp:
        candidates = []
        for words, total in beam:
            if words[-1] == eos:
                candidates.append((words, total))
                continue
            best = sorted(enumerate(table[words[-1]]), key=lambda pair: -pair[1])
            for word, gain in best[: -(-width // 2)]:
                if gain > -math.inf:
                    candidates.append((words + [word], total + gain))
        candidates.sort(key=lambda draft: draft[1], reverse=True)
        beam = candidates[:width]
    result = [(words[1:], total / (len(words) - 1) ** alpha) for words, total in beam]
    result.sort(key=lambda draft: draft[1], reverse=True)
    return result
