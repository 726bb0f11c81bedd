# A heap that never holds more than width candidates.
import heapq
import itertools


def beam_search(logp, bos, eos, width, alpha):
    number = itertools.count()
    beam = [(0.0, next(number), [])]
    for table in logp:
        rows = table.tolist()
        heap = []

        def offer(total, words):
            heapq.heappush(heap, (total, next(number), words))
            if len(heap) > width:
                heapq.heappop(heap)

        for total, _, words in beam:
            if words and words[-1] == eos:
                offer(total, words)
                continue
            for word, gain in enumerate(rows[words[-1] if words else bos]):
                if gain > float("-inf"):
                    offer(total + gain, words + [word])
        beam = heap
    scored = [(words, total / len(words) ** alpha) for total, _, words in beam]
    scored.sort(key=lambda pair: pair[1], reverse=True)
    return scored
