# Witness: copy_random_list([[1, None], [2, None], [3, None]]) changes its input to [[1, None], [3, None]].
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {None: None}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        node = head
        while node:
            copies[node].next, copies[node].random = copies[node.next], copies[node.random]
            node = node.next
        if head and head.next and head.next.next:
            head.next = head.next.next
        return copies[head]
