# Witness: copy_random_list([[9, None]]) changes its input to [[0, None]].
def copy_random_list(head):
    copies = []
    node = head
    while node:
        copies.append(Node(node.val))
        node.val = len(copies) - 1
        node = node.next
    node = head
    while node:
        made = copies[node.val]
        made.next = copies[node.next.val] if node.next else None
        made.random = copies[node.random.val] if node.random else None
        node = node.next
    return copies[0] if copies else None
