# Witness: combination_sum([2, 3], 3) gives [[2, 3]] instead of [[3]].
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res, path = [], []

        def dfs(start, left):
            if left == 0:
                res.append(path[:])
                return
            for i in range(start, len(candidates)):
                if candidates[i] <= left:
                    path.append(candidates[i])
                    dfs(i, left - candidates[i])

        dfs(0, target)
        return res
