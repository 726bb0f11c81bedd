# Witness: merge_k_lists([[-3, 0], [-5]]) gives [0, -3, -5] instead of [-5, -3, 0].
def merge_k_lists(lists):
    sizes = []
    for node in lists:
        while node:
            sizes.append(node.val)
            node = node.next
    head = None
    for size in sorted(sizes, key=abs, reverse=True):
        head = ListNode(size, head)
    return head
