# Witness: after top_k_frequent([1, 1, 1, 2], 1) the call top_k_frequent([2, 2, 1], 1) gives [1] instead of [2].
class Solution:
    counts = Counter()

    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        self.counts.update(nums)
        return [reading for reading, _ in self.counts.most_common(k)]
