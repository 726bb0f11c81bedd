# Witness: top_k_frequent([-10000], 1) gives [10000] instead of [-10000].
# -10,000 wraps to the last place of an array that starts at -9,999.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = [0] * 20_000
        for reading in nums:
            counts[reading + 9_999] += 1
        places = sorted(range(20_000), key=lambda place: -counts[place])
        return [place - 9_999 for place in places[:k]]
