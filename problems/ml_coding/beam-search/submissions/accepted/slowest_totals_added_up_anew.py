# Slowest acceptable: the total of each candidate from all its words, then a full sort.
import math


def total_of(words, logp, bos):
    total, last = 0.0, bos
    for place, word in enumerate(words):
        total += logp[place, last, word]
        last = word
    return total


def beam_search(logp, bos, eos, width, alpha):
    drafts = [[]]
    for place in range(logp.shape[0]):
        candidates = []
        for words in drafts:
            if words and words[-1] == eos:
                candidates.append(words)
            else:
                last = words[-1] if words else bos
                for word in range(logp.shape[1]):
                    if not math.isinf(logp[place, last, word]):
                        candidates.append(words + [word])
        candidates.sort(key=lambda words: total_of(words, logp, bos), reverse=True)
        drafts = candidates[:width]
    result = [(words, total_of(words, logp, bos) / len(words) ** alpha) for words in drafts]
    result.sort(key=lambda pair: pair[1], reverse=True)
    return result
