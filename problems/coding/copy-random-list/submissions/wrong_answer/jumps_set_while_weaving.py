# Witness: copy_random_list([[1, 1], [2, None]]) gives [[1, None], [2, None]] instead of [[1, 1], [2, None]].
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        node = head
        while node:
            twin = Node(node.val, node.next)
            node.next = twin
            twin.random = node.random.next if node.random else None
            node = twin.next
        dummy = tail = Node(0)
        node = head
        while node:
            tail.next = tail = node.next
            node.next = tail.next
            node = node.next
        twins = set()
        tail = dummy.next
        while tail:
            twins.add(tail)
            tail = tail.next
        for tail in twins:
            if tail.random not in twins:
                tail.random = None
        return dummy.next
