# Slowest acceptable: the in-order list, joined from new lists at every node.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def inorder(node):
            if node is None:
                return []
            return inorder(node.left) + [node.val] + inorder(node.right)

        values = inorder(root)
        return values == sorted(set(values))
