class Codec:
    """Turns a binary tree into text and back."""

    def serialize(self, root: Optional[TreeNode]) -> str:
        """Return a text from which the tree can be rebuilt."""
        return ""

    def deserialize(self, data: str) -> Optional[TreeNode]:
        """Return the root of the tree that was written as data."""
        return TreeNode(int(data or -1))
