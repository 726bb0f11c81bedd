def copy_random_list(head: Node | None) -> Node | None:
    """Make all copies, then link them through a dictionary: O(n) time, O(n) space."""
    copy_of: dict[Node | None, Node | None] = {None: None}
    node = head
    while node is not None:
        copy_of[node] = Node(node.val)
        node = node.next
    node = head
    while node is not None:
        copy_of[node].next = copy_of[node.next]
        copy_of[node].random = copy_of[node.random]
        node = node.next
    return copy_of[head]
