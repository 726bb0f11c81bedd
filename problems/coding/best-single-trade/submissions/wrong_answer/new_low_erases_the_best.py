# Witness: best_single_trade([30, 80, 10, 40]) gives 30 instead of 50.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        low, best = prices[0], 0
        for price in prices:
            if price < low:
                low, best = price, 0
            best = max(best, price - low)
        return best
