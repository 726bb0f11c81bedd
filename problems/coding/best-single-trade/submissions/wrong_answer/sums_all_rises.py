# Witness: best_single_trade([1, 5, 2, 6]) gives 8 instead of 5.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return sum(max(0, b - a) for a, b in pairwise(prices))
