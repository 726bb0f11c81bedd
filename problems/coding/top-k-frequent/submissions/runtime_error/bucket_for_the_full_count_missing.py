# Witness: top_k_frequent([0], 1) raises IndexError instead of giving [0].
# Mistake: there is no bucket for a reading that fills the whole log
class Solution:
    def topKFrequent(self, nums, k):
        count = {}
        for x in nums:
            count[x] = count.get(x, 0) + 1
        bucket = [[] for _ in range(len(nums))]
        for v, c in count.items():
            bucket[c].append(v)
        res = []
        for b in reversed(bucket):
            res += b
            if len(res) >= k:
                return res[:k]

def top_k_frequent(nums, k):
    return Solution().topKFrequent(nums, k)
