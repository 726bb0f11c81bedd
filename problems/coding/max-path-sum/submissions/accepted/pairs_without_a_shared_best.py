# Pure: each subtree returns the best walk in it and the best walk that ends at its top.
def max_path_sum(root):
    def best_and_open(node):
        if node is None:
            return float("-inf"), 0
        left_best, left = best_and_open(node.left)
        right_best, right = best_and_open(node.right)
        bent = node.val + left + right
        return max(left_best, right_best, bent), max(0, node.val + max(left, right))

    return best_and_open(root)[0]
