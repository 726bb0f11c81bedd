# One pass: a copy is made when it is first asked for, through next or through random.
def copy_random_list(head):
    class Copies(dict):
        def __missing__(self, node):
            self[node] = made = Node(node.val)
            return made

    copies = Copies({None: None})
    node = head
    while node:
        copies[node].next = copies[node.next]
        copies[node].random = copies[node.random]
        node = node.next
    return copies[head]
