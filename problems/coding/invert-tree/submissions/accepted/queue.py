# Level by level; empty hooks go through the queue as well.
from collections import deque

def invert_tree(root):
    queue = deque([root])
    while queue:
        n = queue.popleft()
        if n:
            n.left, n.right = n.right, n.left
            queue.extend((n.left, n.right))
    return root
