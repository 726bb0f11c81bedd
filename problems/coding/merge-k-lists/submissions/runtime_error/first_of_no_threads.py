# Witness: merge_k_lists([]) raises IndexError instead of giving [].
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        def merge(l1, l2):
            dummy = tail = ListNode()
            while l1 and l2:
                if l1.val < l2.val:
                    tail.next, l1 = l1, l1.next
                else:
                    tail.next, l2 = l2, l2.next
                tail = tail.next
            tail.next = l1 or l2
            return dummy.next

        while len(lists) > 1:
            lists = [
                merge(lists[i], lists[i + 1] if i + 1 < len(lists) else None)
                for i in range(0, len(lists), 2)
            ]
        return lists[0]
