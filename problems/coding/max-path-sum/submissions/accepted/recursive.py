# Arms handed up by recursion, the best walk noted on the way.
import sys
sys.setrecursionlimit(60000)

class Solution:
    def maxPathSum(self, root):
        best = root.val

        def arm(node):
            nonlocal best
            if node is None:
                return 0
            l = max(0, arm(node.left))
            r = max(0, arm(node.right))
            best = max(best, node.val + l + r)
            return node.val + max(l, r)

        arm(root)
        return best

def max_path_sum(root):
    return Solution().maxPathSum(root)
