# Witness: merge_k_lists([[1, 9], [2, 8]]) gives [1, 9, 2, 8] instead of [1, 2, 8, 9].
# Whole threads in the order of their first beads.
def merge_k_lists(lists):
    front = last = ListNode()
    for node in sorted((node for node in lists if node), key=lambda node: node.val):
        last.next = node
        while last.next:
            last = last.next
    return front.next
