# Every card looks through the rest of its text for the end of its left part: O(n * depth).
class Codec:
    def serialize(self, root):
        parts, stack = [], [root]
        while stack:
            item = stack.pop()
            if item is None:
                parts.append("()")
            elif isinstance(item, str):
                parts.append(item)
            else:
                stack += [")", item.right, item.left, f"({item.val}"]
        return "".join(parts)

    def deserialize(self, data):
        def closing(start):
            depth = 0
            for place in range(start, len(data)):
                depth += (data[place] == "(") - (data[place] == ")")
                if depth == 0:
                    return place

        def read(start):
            left = data.index("(", start + 1) if data[start + 1] != ")" else None
            if left is None:
                return None
            right = closing(left) + 1
            return TreeNode(int(data[start + 1 : left]), read(left), read(right))

        return read(0)
