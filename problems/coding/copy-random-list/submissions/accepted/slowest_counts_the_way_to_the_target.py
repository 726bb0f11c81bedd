# Slowest acceptable: quadratic, but at most half a million short steps for 1,000 stops.
def copy_random_list(head):
    dummy = tail = Node(0)
    node = head
    while node is not None:
        tail.next = Node(node.val)
        tail, node = tail.next, node.next
    node, twin = head, dummy.next
    while node is not None:
        if node.random is not None:
            old, new = head, dummy.next
            while old is not node.random:
                old, new = old.next, new.next
            twin.random = new
        node, twin = node.next, twin.next
    return dummy.next
