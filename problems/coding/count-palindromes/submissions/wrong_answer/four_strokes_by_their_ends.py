# Witness: count_palindromes("abca") gives 5 instead of 4.
# j - i <= 3 where j - i <= 2 would do.
class Solution:
    def countSubstrings(self, s: str) -> int:
        n = len(s)
        dp = [[False] * n for _ in range(n)]
        for i in range(n - 1, -1, -1):
            for j in range(i, n):
                dp[i][j] = s[i] == s[j] and (j - i <= 3 or dp[i + 1][j - 1])
        return sum(map(sum, dp))
