# Witness: max_path_sum([1, 2, 3, 4, 5]) gives 15 instead of 11.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = float("-inf")

        def gain(node):
            if not node:
                return 0
            total = node.val + gain(node.left) + gain(node.right)
            self.best = max(self.best, total)
            return max(0, total)

        gain(root)
        return self.best
