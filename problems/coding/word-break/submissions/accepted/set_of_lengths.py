# Another algorithm: a set of codewords and slices of the lengths that occur.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        lengths = sorted({len(word) for word in words})
        dp = [False] * (len(s) + 1)
        dp[0] = True
        for i in range(1, len(s) + 1):
            for length in lengths:
                if length > i:
                    break
                if dp[i - length] and s[i - length:i] in words:
                    dp[i] = True
                    break
        return dp[-1]
