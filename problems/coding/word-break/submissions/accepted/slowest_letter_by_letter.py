# Slowest acceptable: from the back, every codeword compared letter by letter.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        n = len(s)
        good = [False] * n + [True]
        for start in range(n - 1, -1, -1):
            for word in wordDict:
                if start + len(word) > n:
                    continue
                fits = True
                for offset in range(len(word)):
                    if s[start + offset] != word[offset]:
                        fits = False
                        break
                if fits and good[start + len(word)]:
                    good[start] = True
        return good[0]
