# Witness: max_path_sum([-9, 6]) gives -3 instead of 6.
def max_path_sum(root):
    def gain(node):
        return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

    return root.val + gain(root.left) + gain(root.right)
