# Witness: search_rotated([0], 0) gives -1 instead of 0.
def search_rotated(nums, target):
    slots = {number: slot for slot, number in enumerate(nums)}
    return slots.get(target) or -1
