# Cubic on paper, but slices run in C, and at 1,000 strokes this cannot be told from slow and right.
class Solution:
    def countSubstrings(self, s: str) -> int:
        n = len(s)
        return sum(s[i:j] == s[i:j][::-1] for i in range(n) for j in range(i + 1, n + 1))
