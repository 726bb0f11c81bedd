# Another algorithm: a table of all selections for each amount, one length after the other.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        table = [[] for _ in range(target + 1)]
        table[0].append([])
        for c in candidates:
            for amount in range(c, target + 1):
                table[amount].extend(shorter + [c] for shorter in table[amount - c])
        return table[target]
