# Slowest acceptable: the best of every stretch, split at its middle site; all stretches are kept.
class Solution:
    def rob(self, nums: List[int]) -> int:
        n = len(nums)
        best = {}
        for length in range(-1, n + 1):
            for start in range(n - length + 1):
                end = start + length
                if length <= 0:
                    best[start, end] = 0
                    continue
                middle = (start + end) // 2
                without = best[start, middle] + best[middle + 1, end]
                left = best[start, middle - 1] if middle > start else 0
                right = best[middle + 2, end] if middle + 1 < end else 0
                best[start, end] = max(without, nums[middle] + left + right)
        return best[0, n]
