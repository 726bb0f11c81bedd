# Witness: copy_random_list([]) raises AttributeError.
def copy_random_list(head):
    first = Node(head.val)
    copies = {head: first, None: None}
    node = head
    while node:
        if node.next not in copies:
            copies[node.next] = Node(node.next.val)
        if node.random not in copies:
            copies[node.random] = Node(node.random.val)
        copies[node].next, copies[node].random = copies[node.next], copies[node.random]
        node = node.next
    return first
