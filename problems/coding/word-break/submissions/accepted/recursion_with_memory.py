# Top down on the rest of the log, with the prelude's cache.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @lru_cache(None)
        def readable(rest):
            if not rest:
                return True
            return any(rest.startswith(word) and readable(rest[len(word):]) for word in wordDict)

        return readable(s)
