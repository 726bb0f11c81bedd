# Looks through the whole list for the target of each jump: a million quick comparisons at most.
def copy_random_list(head):
    old = []
    while head:
        old.append(head)
        head = head.next
    new = [Node(n.val) for n in old] + [None]
    for i, n in enumerate(old):
        new[i].next = new[i + 1]
        for j, m in enumerate(old):
            if m is n.random:
                new[i].random = new[j]
    return new[0]
