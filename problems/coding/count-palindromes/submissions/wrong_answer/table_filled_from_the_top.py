# Witness: count_palindromes("abba") gives 5 instead of 6.
# The inside of a stretch starts one row further down and is not known yet.
class Solution:
    def countSubstrings(self, s: str) -> int:
        n = len(s)
        dp = [[False] * n for _ in range(n)]
        count = 0
        for i in range(n):
            for j in range(i, n):
                if s[i] == s[j] and (j - i < 3 or dp[i + 1][j - 1]):
                    dp[i][j] = True
                    count += 1
        return count
