# Witness: codec([1, 1]) gives [1, None, 1] instead of [1, 1].
class Codec:
    """Preorder and inorder decide the tree, as long as all values differ."""

    def serialize(self, root):
        pre, mid = [], []

        def write(node):
            if node:
                pre.append(node.val)
                write(node.left)
                mid.append(node.val)
                write(node.right)

        write(root)
        return " ".join(map(str, pre + mid))

    def deserialize(self, data):
        values = list(map(int, data.split()))
        pre, mid = deque(values[: len(values) // 2]), values[len(values) // 2 :]

        def read(low, high):
            if low >= high or not pre:
                return None
            value = pre.popleft()
            if value not in mid[low:high]:
                return None
            cut = mid.index(value, low, high)
            return TreeNode(value, read(low, cut), read(cut + 1, high))

        return read(0, len(mid))
