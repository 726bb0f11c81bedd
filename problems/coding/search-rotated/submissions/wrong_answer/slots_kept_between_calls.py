# Witness: after search_rotated([5, 6, 4], 6) the call search_rotated([3, 1, 2], 6) gives 1 instead of -1.
def search_rotated(nums, target, slots={}):
    slots.update((number, slot) for slot, number in enumerate(nums))
    return slots.get(target, -1)
