# Witness: top_k_frequent([3], 1) raises IndexError instead of giving [3].
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in range(len(nums))]
        for reading, count in Counter(nums).items():
            buckets[count].append(reading)
        answer = [reading for bucket in reversed(buckets) for reading in bucket]
        return answer[:k]
