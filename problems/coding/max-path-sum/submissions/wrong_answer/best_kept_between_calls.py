# Witness: after max_path_sum([9, 9, 9]) the call max_path_sum([-3]) gives 27 instead of -3.
class Solution:
    best = [float("-inf")]

    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def gain(node):
            if not node:
                return 0
            left, right = max(0, gain(node.left)), max(0, gain(node.right))
            self.best[0] = max(self.best[0], node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return self.best[0]
