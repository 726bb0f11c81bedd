# Witness: copy_random_list([[1, None], [2, None]]) gives nodes of the input instead of [[1, None], [2, None]].
import copy


def copy_random_list(head):
    return copy.copy(head)
