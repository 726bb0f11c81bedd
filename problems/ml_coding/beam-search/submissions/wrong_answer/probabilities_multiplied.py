# Witness: beam_search(np.full((20, 2, 2), -50.0) - np.array([0.0, 3.0]), 0, 1, 2, 1.0) gives [([1], -53.0), ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], -inf)] instead of [([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], -50.0), ([1], -53.0)].
import math


def beam_search(logp, bos, eos, width, alpha):
    beam = [([bos], 1.0)]
    for table in logp:
        candidates = []
        for words, total in beam:
            if words[-1] == eos:
                candidates.append((words, total))
                continue
            for word, gain in enumerate(table[words[-1]]):
                if gain > -math.inf:
                    candidates.append((words + [word], total * math.exp(gain)))
        candidates.sort(key=lambda draft: draft[1], reverse=True)
        beam = candidates[:width]
    result = [(words[1:], (math.log(total) if total > 0 else -math.inf) / (len(words) - 1) ** alpha) for words, total in beam]
    result.sort(key=lambda draft: draft[1], reverse=True)
    return result
