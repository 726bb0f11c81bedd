# Measures both arms anew at every node.
def max_path_sum(root):
    def arm(n):
        best, st = 0, [(n, 0)]
        while st:
            x, d = st.pop()
            if x:
                best = max(best, d + x.val)
                st += [(x.left, d + x.val), (x.right, d + x.val)]
        return best
    best, st = root.val, [root]
    while st:
        x = st.pop()
        best = max(best, x.val + arm(x.left) + arm(x.right))
        st += [c for c in (x.left, x.right) if c]
    return best
