# Slowest acceptable: a fresh walk from every position; each has at most 95 steps, so O(95 n).
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = 0
        for i in range(len(s)):
            seen = set()
            j = i
            while j < len(s) and s[j] not in seen:
                seen.add(s[j])
                j += 1
            if j - i > best:
                best = j - i
        return best
