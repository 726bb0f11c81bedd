import copy


def copy_random_list(head):
    return copy.deepcopy(head)
