# Witness: is_valid_bst([-2, -5, 8, None, -1]) gives True instead of False.
# Going left only the upper bound is handed on, going right only the lower one.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def valid(node, low, high):
            if not node:
                return True
            if not low < node.val < high:
                return False
            return valid(node.left, float("-inf"), node.val) and valid(
                node.right, node.val, float("inf")
            )

        return valid(root, float("-inf"), float("inf"))
