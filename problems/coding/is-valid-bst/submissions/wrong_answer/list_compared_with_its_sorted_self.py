# Witness: is_valid_bst([4, 4]) gives True instead of False.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        values = []

        def walk(node):
            if node:
                walk(node.left)
                values.append(node.val)
                walk(node.right)

        walk(root)
        return values == sorted(values)
