# Witness: max_path_sum([-1, 5, None, 0, None, 2]) gives 5 instead of 7.
# "No rating, no pavilion": a pavilion rated 0 ends the walk.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val

        def gain(node):
            nonlocal best
            if not node:
                return 0
            left, right = max(0, gain(node.left)), max(0, gain(node.right))
            best = max(best, node.val + left + right)
            return node.val and node.val + max(left, right)

        gain(root)
        return best
