# Witness: invert_tree([1, 2, 3]) gives [1, 3, 3] instead of [1, 3, 2].
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if not root:
            return None
        root.left = self.invertTree(root.right)
        root.right = self.invertTree(root.left)
        return root
