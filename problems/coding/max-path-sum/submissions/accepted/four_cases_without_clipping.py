class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        res = [root.val]

        def dfs(node):
            if not node:
                return float("-inf")
            l, r = dfs(node.left), dfs(node.right)
            down = max(node.val, node.val + l, node.val + r)
            res[0] = max(res[0], down, node.val + l + r)
            return down

        dfs(root)
        return res[0]
