# Witness: top_k_frequent([2, 0, 0], 1) gives [2] instead of [0].
# Mistake: once the heap is full, its weakest reading gives way only to a reading of higher value
import heapq
from collections import Counter
def top_k_frequent(nums, k):
    heap = []
    for v, c in Counter(nums).items():
        if len(heap) < k:
            heapq.heappush(heap, (c, v))
        elif c >= heap[0][0] and v > heap[0][1]:
            heapq.heapreplace(heap, (c, v))
    return [v for _, v in heap]
