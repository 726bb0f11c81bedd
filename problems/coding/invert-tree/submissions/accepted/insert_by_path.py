# Writes the mirrored path of every piece down and hangs it from the top anew.
def invert_tree(root):
    paths = []

    def walk(n, path):
        if n:
            paths.append((path, n.val))
            walk(n.left, path + "R")
            walk(n.right, path + "L")

    walk(root, "")
    if not paths:
        return None
    new = TreeNode(paths[0][1])
    for path, val in paths[1:]:
        cur = new
        for step in path[:-1]:
            cur = cur.left if step == "L" else cur.right
        if path[-1] == "L":
            cur.left = TreeNode(val)
        else:
            cur.right = TreeNode(val)
    return new
