# Functional: new nodes by a fold.
from functools import reduce

def reverse_list(head):
    def nodes(n):
        while n:
            yield n
            n = n.next
    return reduce(lambda rest, n: ListNode(n.val, rest), nodes(head), None)
