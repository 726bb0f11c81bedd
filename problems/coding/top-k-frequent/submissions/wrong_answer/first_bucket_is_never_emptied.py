# Witness: top_k_frequent([3], 1) gives [] instead of [3].
# The buckets are read down to a count of 2.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in range(len(nums) + 1)]
        for reading, count in Counter(nums).items():
            buckets[count].append(reading)
        answer = []
        for count in range(len(nums), 1, -1):
            answer += buckets[count]
        return answer[:k]
