# Witness: copy_random_list([[1, None]]) gives [[1, 0]] instead of [[1, None]].
def copy_random_list(head):
    copies, node = {}, head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    for node, made in copies.items():
        made.next = copies.get(node.next)
        made.random = copies.get(node.random, copies[head])
    return copies.get(head)
