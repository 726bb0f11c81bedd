# Quadratic: the counts of the whole window are taken anew at every step.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        left, best = 0, ""
        for right in range(1, len(s) + 1):
            while left < right and not need - Counter(s[left:right]):
                if not best or right - left < len(best):
                    best = s[left:right]
                left += 1
        return best
