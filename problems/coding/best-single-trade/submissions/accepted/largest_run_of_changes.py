# Another algorithm: the largest sum of a run of daily changes.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = current = 0
        for yesterday, today in pairwise(prices):
            current = max(0, current + today - yesterday)
            best = max(best, current)
        return best
