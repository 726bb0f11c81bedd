# Witness: is_valid_bst([-1500000000]) gives False instead of True.
# Mistake: the "previous" number starts at -10**9, above the lowest numbers allowed
class Solution:
    def isValidBst(self, root):
        stack, node, prev = [], root, -10**9
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            if prev is not None and node.val <= prev:
                return False
            prev = node.val
            node = node.right
        return True

def is_valid_bst(root):
    return Solution().isValidBst(root)
