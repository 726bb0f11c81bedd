# Witness: combination_sum([5, 7], 8) raises RecursionError instead of giving [].
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res, path = [], []

        def dfs(start, left):
            if left == 0:
                res.append(path[:])
                return
            for i in range(start, len(candidates)):
                path.append(candidates[i])
                dfs(i, left - candidates[i])
                path.pop()

        dfs(0, target)
        return res
