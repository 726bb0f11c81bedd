# Witness: after longest_unique_substring("abcdef") the call longest_unique_substring("fa") gives 6
#   instead of 2.
class Solution:
    best = 0

    def lengthOfLongestSubstring(self, s: str) -> int:
        window, left = set(), 0
        for right, c in enumerate(s):
            while c in window:
                window.remove(s[left])
                left += 1
            window.add(c)
            Solution.best = max(Solution.best, right - left + 1)
        return Solution.best
