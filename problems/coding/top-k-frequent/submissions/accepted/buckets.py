# One bucket for each count.
class Solution:
    def topKFrequent(self, nums, k):
        count = {}
        for x in nums:
            count[x] = count.get(x, 0) + 1
        bucket = [[] for _ in range(len(nums) + 1)]
        for v, c in count.items():
            bucket[c].append(v)
        res = []
        for b in reversed(bucket):
            res += b
            if len(res) >= k:
                return res[:k]

def top_k_frequent(nums, k):
    return Solution().topKFrequent(nums, k)
