# Witness: top_k_frequent([2, 1, 1], 1) gives [2] instead of [1].
# Pairs of (reading, count) are compared by the reading first.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return [reading for reading, _ in heapq.nlargest(k, Counter(nums).items())]
