# Recursive in both ways: halves of the family, and one call for each bead of a merge.
def merge_k_lists(lists):
    def merge(one, other):
        if one is None or other is None:
            return one or other
        if other.val < one.val:
            one, other = other, one
        one.next = merge(one.next, other)
        return one

    if len(lists) < 2:
        return lists[0] if lists else None
    middle = len(lists) // 2
    return merge(merge_k_lists(lists[:middle]), merge_k_lists(lists[middle:]))
