# Witness: word_break("ab", ["ab"]) gives False instead of True.
# The window of possible starts is one letter short.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))
        dp = [True] + [False] * len(s)
        for i in range(1, len(s) + 1):
            for j in range(i - 1, max(-1, i - longest), -1):
                if dp[j] and s[j:i] in words:
                    dp[i] = True
                    break
        return dp[-1]
