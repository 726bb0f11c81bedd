import heapq
import math
import numpy as np


def beam_search(logp, bos, eos, width, alpha):
    # a draft is (total, node); a node is (word, parent, length)
    beam = [(0.0, (bos, None, 0))]
    for t in range(logp.shape[0]):
        def grow():
            for total, node in beam:
                if node[2] and node[0] == eos:
                    yield total, node
                else:
                    row = logp[t, node[0]]
                    for b in np.flatnonzero(np.isfinite(row)):
                        yield total + float(row[b]), (int(b), node, node[2] + 1)
        beam = heapq.nlargest(width, grow(), key=lambda c: c[0])
    res = []
    for total, node in beam:
        size, words = node[2], []
        while node[2]:
            words.append(node[0])
            node = node[1]
        res.append((words[::-1], total / math.pow(size, alpha)))
    return sorted(res, key=lambda r: r[1], reverse=True)
