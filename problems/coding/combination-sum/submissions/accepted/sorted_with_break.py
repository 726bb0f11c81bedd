class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        res = []
        candidates.sort()

        def dfs(start, path, left):
            if not left:
                res.append(path)
                return
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                dfs(i, path + [candidates[i]], left - candidates[i])

        dfs(0, [], target)
        return res
