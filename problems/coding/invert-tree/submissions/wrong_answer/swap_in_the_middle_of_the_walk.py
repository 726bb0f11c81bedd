# Witness: invert_tree([1, 2, None, 3]) gives [1, None, 2, 3] instead of [1, None, 2, None, 3].
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root:
            self.invertTree(root.left)
            root.left, root.right = root.right, root.left
            self.invertTree(root.right)
        return root
