# Witness: is_valid_bst([3, 3, 5]) gives True instead of False.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def valid(node, low, high):
            if not node:
                return True
            if not low < node.val < high:
                return False
            if node.left and node.right:
                return valid(node.left, low, node.val) or valid(node.right, node.val, high)
            return valid(node.left, low, node.val) and valid(node.right, node.val, high)

        return valid(root, float("-inf"), float("inf"))
