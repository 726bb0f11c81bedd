# Witness: count_palindromes("aa") gives 2 instead of 3.
class Solution:
    def countSubstrings(self, s: str) -> int:
        found = set()
        for i in range(len(s)):
            for left, right in ((i, i), (i, i + 1)):
                while left >= 0 and right < len(s) and s[left] == s[right]:
                    found.add(s[left:right + 1])
                    left -= 1
                    right += 1
        return len(found)
