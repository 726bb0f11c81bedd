# Witness: copy_random_list([[8, None]]) raises AttributeError.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node = head
        while node:
            node.next.random = node.random.next
            node = node.next.next
        first = head.next if head else None
        node = head
        while node:
            twin = node.next
            node.next = twin.next
            twin.next = node.next.next if node.next else None
            node = node.next
        return first
