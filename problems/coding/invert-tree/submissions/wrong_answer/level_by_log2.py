# Witness: invert_tree([1] + [None, 1] * 69) gives 94 items instead of 138.
# Mistake: level of a heap index by floating-point log2, wrong from level 48 or so on
from math import log2

def invert_tree(root):
    if root is None:
        return None
    cells, stack = {}, [(1, root)]
    while stack:
        i, n = stack.pop()
        level = int(log2(i))
        cells[3 * 2 ** level - 1 - i] = n
        if n.left:
            stack.append((2 * i, n.left))
        if n.right:
            stack.append((2 * i + 1, n.right))
    for i, n in cells.items():
        n.left, n.right = cells.get(2 * i), cells.get(2 * i + 1)
    return cells[1]
