# Witness: combination_sum([2, 3], 7) gives [[2, 2, 3], [2, 3, 2], [3, 2, 2]] instead of [[2, 2, 3]].
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = []

        def dfs(path, left):
            if left == 0:
                res.append(path)
                return
            for c in candidates:
                if c <= left:
                    dfs(path + [c], left - c)

        dfs([], target)
        return res
