# The definition at its word: every node is compared with all below it.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def all_values(node):
            stack = [node]
            while stack:
                node = stack.pop()
                if node:
                    yield node.val
                    stack.append(node.left)
                    stack.append(node.right)

        if not root:
            return True
        return (
            all(value < root.val for value in all_values(root.left))
            and all(value > root.val for value in all_values(root.right))
            and self.isValidBST(root.left)
            and self.isValidBST(root.right)
        )
