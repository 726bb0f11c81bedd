# Witness: best_single_trade([8, 3]) gives -5 instead of 0.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        low, best = prices[0], float("-inf")
        for price in prices[1:]:
            best = max(best, price - low)
            low = min(low, price)
        return best if len(prices) > 1 else 0
