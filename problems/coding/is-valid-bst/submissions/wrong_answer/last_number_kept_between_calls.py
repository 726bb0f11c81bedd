# Witness: after is_valid_bst([5, 3, 8]) the call is_valid_bst([1]) gives False instead of True.
class Solution:
    last = [float("-inf")]

    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        if not root:
            return True
        if not self.isValidBST(root.left) or root.val <= self.last[0]:
            return False
        self.last[0] = root.val
        return self.isValidBST(root.right)
