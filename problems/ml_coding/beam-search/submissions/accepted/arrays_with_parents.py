# Another way: arrays of totals and last words, parents kept, words read off backwards at the end.
import numpy as np


def beam_search(logp, bos, eos, width, alpha):
    places, vocabulary, _ = logp.shape
    totals, last = np.zeros(1), np.array([bos])
    history = []
    stay = np.full(vocabulary, -np.inf)
    stay[eos] = 0.0
    for t in range(places):
        steps = np.where((last == eos)[:, None], stay, logp[t, last])
        grown = (totals[:, None] + steps).ravel()
        kept = np.argsort(grown)[::-1][:width]
        kept = kept[np.isfinite(grown[kept])]
        totals = grown[kept]
        parent, last = np.divmod(kept, vocabulary)
        history.append((parent, last))
    result = []
    for i in range(len(totals)):
        words, place = [], i
        for parent, word in reversed(history):
            words.append(word[place])
            place = parent[place]
        words = words[::-1]
        if eos in words:
            words = words[: words.index(eos) + 1]
        result.append((words, totals[i] / len(words) ** alpha))
    return sorted(result, key=lambda pair: -pair[1])
