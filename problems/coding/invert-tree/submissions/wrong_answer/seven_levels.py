# Witness: invert_tree([1, 2, None, 3, None, 4, None, 5, None, 6, None, 7, None, 8, None, 9]) gives 16 items instead of 17.
# Mistake: handles seven levels only, "enough for 100 pieces"
def invert_tree(root):
    level = [root] if root else []
    for _ in range(7):              # 2**7 > 100
        nxt = []
        for n in level:
            n.left, n.right = n.right, n.left
            nxt += [c for c in (n.left, n.right) if c]
        level = nxt
    return root
