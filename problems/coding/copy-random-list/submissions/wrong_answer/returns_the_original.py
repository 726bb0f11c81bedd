# Witness: copy_random_list([[3, None]]) gives nodes of the input instead of [[3, None]].
def copy_random_list(head):
    return head
