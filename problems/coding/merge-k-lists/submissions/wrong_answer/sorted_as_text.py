# Witness: merge_k_lists([[9, 10]]) gives [10, 9] instead of [9, 10].
def merge_k_lists(lists):
    sizes = []
    for node in lists:
        while node:
            sizes.append(node.val)
            node = node.next
    head = None
    for size in sorted(sizes, key=str, reverse=True):
        head = ListNode(size, head)
    return head
