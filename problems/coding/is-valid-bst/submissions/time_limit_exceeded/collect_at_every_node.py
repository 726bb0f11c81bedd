# Collects all numbers below, anew at every node.
import sys
sys.setrecursionlimit(50000)
def is_valid_bst(root):
    def values(n):
        st, out = [n] if n else [], []
        while st:
            x = st.pop()
            out.append(x.val)
            st += [c for c in (x.left, x.right) if c]
        return out
    st = [root]
    while st:
        x = st.pop()
        if any(v >= x.val for v in values(x.left)) or any(v <= x.val for v in values(x.right)):
            return False
        st += [c for c in (x.left, x.right) if c]
    return True
