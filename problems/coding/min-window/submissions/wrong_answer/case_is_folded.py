# Witness: min_window("a", "A") gives "a" instead of "".
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need, lacking, left, best = Counter(t.lower()), len(t), 0, ""
        for right, c in enumerate(s.lower()):
            if need[c] > 0:
                lacking -= 1
            need[c] -= 1
            while lacking == 0:
                if not best or right - left + 1 < len(best):
                    best = s[left : right + 1]
                d = s[left].lower()
                need[d] += 1
                lacking += need[d] > 0
                left += 1
        return best
