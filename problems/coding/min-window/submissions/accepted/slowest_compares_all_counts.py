# Slowest acceptable: up to 52 counts are compared at every step of the window, O(52 n).
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need, have = Counter(t), Counter()
        left, best = 0, ""
        for right, c in enumerate(s):
            have[c] += 1
            while all(have[d] >= need[d] for d in need):
                if not best or right - left + 1 < len(best):
                    best = s[left : right + 1]
                have[s[left]] -= 1
                left += 1
        return best
