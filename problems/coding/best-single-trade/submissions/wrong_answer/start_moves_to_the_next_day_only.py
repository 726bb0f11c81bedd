# Witness: best_single_trade([5, 7, 1, 9]) gives 2 instead of 8.
# Two pointers, but the left one takes a single step instead of jumping to the right one.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        l, best = 0, 0
        for r in range(1, len(prices)):
            if prices[r] < prices[l]:
                l += 1
            best = max(best, prices[r] - prices[l])
        return best
