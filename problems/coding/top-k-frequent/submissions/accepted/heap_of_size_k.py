# The heap keeps the k best pairs seen so far.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        heap = []
        for reading, count in Counter(nums).items():
            heappush(heap, (count, reading))
            if len(heap) > k:
                heappop(heap)
        return [reading for _, reading in heap]
