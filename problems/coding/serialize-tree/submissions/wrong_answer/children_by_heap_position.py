# Witness: codec([1, None, 1, None, 1]) gives [1, None, 1] instead of [1, None, 1, None, 1].
class Codec:
    """Row by row; the reader expects the children of card i at 2i + 1 and 2i + 2."""

    def serialize(self, root):
        out, queue = [], deque([root])
        while queue:
            node = queue.popleft()
            out.append(str(node.val) if node else "#")
            if node:
                queue += [node.left, node.right]
        return " ".join(out)

    def deserialize(self, data):
        words = data.split()

        def read(i):
            if i >= len(words) or words[i] == "#":
                return None
            return TreeNode(int(words[i]), read(2 * i + 1), read(2 * i + 2))

        return read(0)
