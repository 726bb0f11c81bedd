# New nodes: fold the values from the front, each one put before what came earlier.
from functools import reduce


def values(node):
    while node:
        yield node.val
        node = node.next


def reverse_list(head):
    return reduce(lambda rest, value: ListNode(value, rest), values(head), None)
