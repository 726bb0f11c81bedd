# Witness: after count_palindromes("a") the call count_palindromes("a") gives 2 instead of 1.
class Solution:
    count = 0

    def countSubstrings(self, s: str) -> int:
        for i in range(len(s)):
            self.widen(s, i, i)
            self.widen(s, i, i + 1)
        return Solution.count

    def widen(self, s, left, right):
        while left >= 0 and right < len(s) and s[left] == s[right]:
            Solution.count += 1
            left, right = left - 1, right + 1
