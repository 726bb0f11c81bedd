# More than two million orders are found and sorted to keep about a hundred selections.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = set()

        def dfs(path, left):
            if left == 0:
                found.add(tuple(sorted(path)))
            for c in candidates:
                if c <= left:
                    dfs(path + [c], left - c)

        dfs([], target)
        return [list(selection) for selection in found]
