# Witness: max_path_sum([6, -3, 6]) gives 9 instead of 12.
# Mistake: an arm with a negative sum is not cut off
import sys
sys.setrecursionlimit(60000)

class Solution:
    def maxPathSum(self, root):
        best = root.val

        def arm(node):
            nonlocal best
            if node is None:
                return 0
            l = arm(node.left)
            r = max(0, arm(node.right))
            best = max(best, node.val + l + r)
            return node.val + max(l, r)

        arm(root)
        return best

def max_path_sum(root):
    return Solution().maxPathSum(root)
