# Another algorithm: filter the log first, and count kinds that are satisfied.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        useful = [(i, c) for i, c in enumerate(s) if c in need]
        have = defaultdict(int)
        satisfied = left = 0
        best = (inf, 0, 0)
        for right, (i, c) in enumerate(useful):
            have[c] += 1
            satisfied += have[c] == need[c]
            while satisfied == len(need):
                start, d = useful[left]
                best = min(best, (i - start, start, i + 1))
                satisfied -= have[d] == need[d]
                have[d] -= 1
                left += 1
        return "" if best[0] == inf else s[best[1] : best[2]]
