# Dead ends are explored again and again: the memory holds nothing but True.
class Solution:
    def wordBreak(self, s, wordDict):
        good = {len(s)}

        def readable(start):
            if start in good:
                return True
            for word in sorted(wordDict, key=len, reverse=True):
                if s.startswith(word, start) and readable(start + len(word)):
                    good.add(start)
                    return True
            return False

        return readable(0)
