# Witness: after merge_k_lists([[1, 2], [3]]) the call merge_k_lists([[4]]) gives [1, 2, 3, 4] instead of [4].
def merge_k_lists(lists, sizes=[]):
    for node in lists:
        while node:
            sizes.append(node.val)
            node = node.next
    head = None
    for size in sorted(sizes, reverse=True):
        head = ListNode(size, head)
    return head
