# Witness: reverse_list(list(range(4100))) gives 4096 items instead of 4100.
# Mistake: stack keeps 4096 climbers at most
from collections import deque

def reverse_list(head):
    stack = deque(maxlen=4096)
    while head:
        stack.append(head)
        head = head.next
    first = tail = ListNode()
    while stack:
        tail.next = stack.pop()
        tail = tail.next
    tail.next = None
    return first.next
