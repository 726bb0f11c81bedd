# Witness: count_palindromes("aa") gives 2 instead of 3.
class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        for i in range(len(s)):
            reach = 0
            while i - reach >= 0 and i + reach < len(s) and s[i - reach] == s[i + reach]:
                count += 1
                reach += 1
        return count
