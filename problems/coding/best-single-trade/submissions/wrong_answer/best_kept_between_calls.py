# Witness: after best_single_trade([1, 90]) the call best_single_trade([50, 60]) gives 89 instead of 10.
class Solution:
    best = 0

    def maxProfit(self, prices: List[int]) -> int:
        low = prices[0]
        for price in prices:
            low = min(low, price)
            Solution.best = max(Solution.best, price - low)
        return Solution.best
