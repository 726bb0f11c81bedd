# Witness: longest_unique_substring("abba") gives 3 instead of 2.
# "if" stands where "while" belongs: only one mark leaves the window at a repeat.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window, left, best = set(), 0, 0
        for right in range(len(s)):
            if s[right] in window:
                window.discard(s[left])
                left += 1
            window.add(s[right])
            best = max(best, right - left + 1)
        return best
