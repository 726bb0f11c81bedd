# Cubic: a set is built for each of the 200 million stretches.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = 0
        for i in range(len(s)):
            for j in range(i, len(s)):
                if len(set(s[i : j + 1])) == j + 1 - i:
                    best = max(best, j + 1 - i)
        return best
