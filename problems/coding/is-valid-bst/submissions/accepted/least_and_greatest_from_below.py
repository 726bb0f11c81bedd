# From the leaves up: each subtree reports its least and greatest number, or that it is broken.
def is_valid_bst(root):
    def span(node):
        low = high = node.val
        if node.left:
            left = span(node.left)
            if left is None or left[1] >= node.val:
                return None
            low = left[0]
        if node.right:
            right = span(node.right)
            if right is None or right[0] <= node.val:
                return None
            high = right[1]
        return low, high

    return span(root) is not None
