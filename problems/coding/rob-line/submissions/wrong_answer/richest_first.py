# Witness: rob_line([2, 4, 3]) gives 4 instead of 5.
# Mistake: takes the richest site still free, again and again
def rob_line(nums):
    free = set(range(len(nums)))
    total = 0
    for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
        if i in free:
            total += nums[i]
            free -= {i - 1, i, i + 1}
    return total
