# Witness: top_k_frequent([1, 1, 2], 1) gives [2] instead of [1].
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        heap = []
        for reading, count in Counter(nums).items():
            heapq.heappush(heap, (-count, reading))
            if len(heap) > k:
                heapq.heappop(heap)
        return [reading for _, reading in heap]
