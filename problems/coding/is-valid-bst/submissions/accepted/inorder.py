# In-order walk on a stack, each number above the last.
class Solution:
    def isValidBst(self, root):
        stack, node, prev = [], root, None
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
