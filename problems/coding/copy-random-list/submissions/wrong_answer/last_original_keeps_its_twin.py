# Witness: copy_random_list([[1, None]]) changes its input to [[1, None], [1, None]].
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        if not head:
            return None
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node = head
        while node:
            if node.random:
                node.next.random = node.random.next
            node = node.next.next
        first, node = head.next, head
        while node.next.next:
            twin = node.next
            node.next = twin.next
            node = node.next
            twin.next = node.next
        return first
