# Witness: merge_k_lists([[4], [4]]) gives [4] instead of [4, 4].
def merge_k_lists(lists):
    sizes = set()
    for node in lists:
        while node:
            sizes.add(node.val)
            node = node.next
    head = None
    for size in sorted(sizes, reverse=True):
        head = ListNode(size, head)
    return head
