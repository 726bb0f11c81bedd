# Witness: max_path_sum([3, None, -7]) gives -4 instead of 3.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = float("-inf")

        def gain(node):
            if not node:
                return 0
            left, right = max(0, gain(node.left)), gain(node.right)
            self.best = max(self.best, node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return self.best
