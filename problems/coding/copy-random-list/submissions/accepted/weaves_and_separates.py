# Another algorithm: each copy behind its original, then the two lists are taken apart. O(1) space.
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
        dummy = tail = Node(0)
        node = head
        while node:
            tail.next = tail = node.next
            node.next = tail.next
            node = node.next
        return dummy.next
