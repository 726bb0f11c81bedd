# The gain of every node is worked out again at each of its ancestors.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def gain(node):
            if not node:
                return 0
            return max(0, node.val + max(gain(node.left), gain(node.right)))

        if not root:
            return float("-inf")
        here = root.val + gain(root.left) + gain(root.right)
        return max(here, self.maxPathSum(root.left), self.maxPathSum(root.right))
