# Witness: rob_line([2, 4, 3]) gives 4 instead of 5.
# Mistake: keeps a choice and exchanges a site for both neighbours greedily, looking one step back only
def rob_line(nums):
    total = prev = 0
    free = True
    for x in nums:
        if free:
            total, prev, free = total + x, x, False
        elif x > prev:
            total, prev = total - prev + x, x
        else:
            free = True
    return total
