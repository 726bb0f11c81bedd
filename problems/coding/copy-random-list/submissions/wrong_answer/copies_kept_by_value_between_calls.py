# Witness: after copy_random_list([[1, None], [2, None]]) the call copy_random_list([[1, None]]) gives [[1, None], [2, None]] instead of [[1, None]].
class Solution:
    made = {}

    def copyRandomList(self, head):
        if head is None:
            return None
        key = (head.val, head.random and head.random.val)
        if key not in self.made:
            copies = {None: None}
            node = head
            while node:
                copies[node] = Node(node.val)
                node = node.next
            node = head
            while node:
                copies[node].next, copies[node].random = copies[node.next], copies[node.random]
                node = node.next
            self.made[key] = copies[head]
        return self.made[key]
