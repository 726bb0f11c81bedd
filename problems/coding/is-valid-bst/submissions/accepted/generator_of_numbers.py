# An explicit stack inside a generator, and all() over neighbours.
def is_valid_bst(root):
    def numbers():
        stack = [(root, False)]
        while stack:
            node, ready = stack.pop()
            if node is None:
                continue
            if ready:
                yield node.val
            else:
                stack += [(node.right, False), (node, True), (node.left, False)]

    return all(one < other for one, other in pairwise(numbers()))
