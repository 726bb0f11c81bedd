# Witness: copy_random_list([[5, 1], [5, None]]) gives [[5, None]] instead of [[5, 1], [5, None]].
def copy_random_list(head):
    copies = {}
    node = head
    while node:
        copies[node.val] = Node(node.val)
        node = node.next
    node = head
    while node:
        copies[node.val].next = copies[node.next.val] if node.next else None
        copies[node.val].random = copies[node.random.val] if node.random else None
        node = node.next
    return copies[head.val] if head else None
