# Witness: longest_unique_substring(" ") raises IndexError instead of giving 1.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = [-1] * 26
        start = best = 0
        for i, c in enumerate(s):
            k = ord(c) - ord("a")
            start = max(start, last[k] + 1)
            last[k] = i
            best = max(best, i - start + 1)
        return best
