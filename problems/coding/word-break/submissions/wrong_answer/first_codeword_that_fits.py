# Witness: word_break("aaaa", ["aaa", "aa"]) gives False instead of True.
# The loop returns the result of the first codeword that fits, whatever it is.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        if s == "":
            return True
        for word in wordDict:
            if s.startswith(word):
                return self.wordBreak(s[len(word):], wordDict)
        return False
