# Witness: reverse_list(list(range(4098))) has 4096 instead of 4097 at index 0.
# Mistake: nodes beyond 4,096 keep their order in front
def reverse_list(head):
    done, count = None, 0
    while head and count < 4096:
        head.next, done, head = done, head, head.next
        count += 1
    return done if head is None else reverse_rest(done, head)

def reverse_rest(done, head):
    node = head
    while node.next:
        node = node.next
    node.next = done
    return head
