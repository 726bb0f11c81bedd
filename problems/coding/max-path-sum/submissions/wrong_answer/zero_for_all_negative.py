# Witness: max_path_sum([-4, -2]) gives 0 instead of -2.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = 0

        def gain(node):
            if not node:
                return 0
            left, right = max(0, gain(node.left)), max(0, gain(node.right))
            self.best = max(self.best, node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return self.best
