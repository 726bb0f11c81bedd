# Each thread is merged into all beads so far.
def merge_k_lists(lists):
    out = []
    for n in lists:
        a = []
        while n:
            a.append(n.val)
            n = n.next
        new, i, j = [], 0, 0
        while i < len(out) or j < len(a):
            if j == len(a) or i < len(out) and out[i] <= a[j]:
                new.append(out[i]); i += 1
            else:
                new.append(a[j]); j += 1
        out = new
    head = None
    for v in reversed(out):
        x = ListNode(v); x.next = head; head = x
    return head
