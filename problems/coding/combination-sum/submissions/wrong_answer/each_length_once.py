# Witness: combination_sum([2], 6) gives [] instead of [[2, 2, 2]].
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = []

        def dfs(start, path, left):
            if left == 0:
                res.append(path)
                return
            for i in range(start, len(candidates)):
                if candidates[i] <= left:
                    dfs(i + 1, path + [candidates[i]], left - candidates[i])

        dfs(0, [], target)
        return res
