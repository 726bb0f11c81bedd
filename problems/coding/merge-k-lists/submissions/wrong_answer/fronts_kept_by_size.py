# Witness: merge_k_lists([[4], [4]]) gives [4] instead of [4, 4].
# A dictionary from size to node: a front overwrites another of the same size.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        fronts = {node.val: node for node in lists if node}
        dummy = cur = ListNode()
        while fronts:
            node = fronts.pop(min(fronts))
            cur.next = node
            cur = node
            if node.next:
                fronts[node.next.val] = node.next
        return dummy.next
