# Witness: copy_random_list([[1, None]]) changes its input to [[1, None], [1, None]].
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node = head
        while node:
            if node.random:
                node.next.random = node.random.next
            node = node.next.next
        first = twin = head.next if head else None
        while twin and twin.next:
            twin.next = twin.next.next
            twin = twin.next
        return first
