class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        memo = {}

        def clone(node):
            if node is None:
                return None
            if node not in memo:
                memo[node] = Node(node.val)
                memo[node].next = clone(node.next)
                memo[node].random = clone(node.random)
            return memo[node]

        return clone(head)
