# Witness: max_path_sum([-3, None, -8, 2, 4, 6]) gives 6 instead of 8.
# Mistake: goes from the entrance to the best end and from there to the best other end, as for a longest path
def max_path_sum(root):
    adj, order = {root: []}, [root]
    for n in order:
        for c in (n.left, n.right):
            if c:
                adj[n].append(c)
                adj[c] = [n]
                order.append(c)
    def sweep(src):
        best, end = src.val, src
        st = [(src, None, src.val)]
        while st:
            x, p, d = st.pop()
            if d > best:
                best, end = d, x
            st += [(y, x, d + y.val) for y in adj[x] if y is not p]
        return best, end
    _, end = sweep(root)
    return max(sweep(end)[0], max(n.val for n in order))
