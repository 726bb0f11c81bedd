# Witness: word_break("aaaa", ["aaa", "aa"]) gives False instead of True.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = sorted(wordDict, key=len, reverse=True)
        while s:
            for word in words:
                if s.startswith(word):
                    s = s[len(word):]
                    break
            else:
                return False
        return True
