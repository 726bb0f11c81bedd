# Witness: invert_tree([5, -100, 3]) gives [5, 3] instead of [5, 3, -100].
# Mistake: the mark for an empty hook, -100, is a legal number
def invert_tree(root):
    EMPTY = -100
    out = []

    def write(n):
        if n is None:
            out.append(EMPTY)
        else:
            out.append(n.val)
            write(n.right)
            write(n.left)

    write(root)
    it = iter(out)

    def read():
        v = next(it)
        return None if v == EMPTY else TreeNode(v, read(), read())

    return read()
