# Witness: copy_random_list([[1, 0]]) raises RecursionError.
def copy_random_list(head, memo=None):
    memo = {} if memo is None else memo
    if head is None:
        return None
    if head in memo:
        return memo[head]
    rest = copy_random_list(head.next, memo)
    jump = copy_random_list(head.random, memo)
    memo[head] = Node(head.val, rest, jump)
    return memo[head]
