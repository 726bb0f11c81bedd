# Witness: merge_k_lists([[0], [0]]) gives [] instead of [0, 0].
# Sizes are collected by truth.
def merge_k_lists(lists):
    sizes = []
    for node in lists:
        while node:
            sizes.append(node.val or None)
            node = node.next
    head = None
    for size in sorted(filter(None, sizes), reverse=True):
        head = ListNode(size, head)
    return head
