# From the last day to the first: what is the highest level ahead?
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        ans = 0
        ahead = prices[-1]
        for i in range(len(prices) - 2, -1, -1):
            if prices[i] > ahead:
                ahead = prices[i]
            elif ahead - prices[i] > ans:
                ans = ahead - prices[i]
        return ans
