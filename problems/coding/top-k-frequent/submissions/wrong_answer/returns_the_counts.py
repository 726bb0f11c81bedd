# Witness: top_k_frequent([3], 1) gives [1] instead of [3].
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return sorted(Counter(nums).values(), reverse=True)[:k]
