# Slowest acceptable: a tournament in which every bead climbs one generator a round.
def merge_k_lists(lists):
    def beads(node):
        while node:
            yield node.val
            node = node.next

    def winners(one, other):
        left, right = next(one, None), next(other, None)
        while left is not None or right is not None:
            if right is None or (left is not None and left <= right):
                yield left
                left = next(one, None)
            else:
                yield right
                right = next(other, None)

    rounds = deque(beads(node) for node in lists)
    while len(rounds) > 1:
        rounds.append(winners(rounds.popleft(), rounds.popleft()))
    front = last = ListNode()
    for size in rounds[0] if rounds else []:
        last.next = last = ListNode(size)
    return front.next
