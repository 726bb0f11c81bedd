# Witness: rob_line([7, 3, 7]) gives 7 instead of 14.
# Mistake: treats the line as a ring
def rob_line(nums):
    def go(a):
        p = q = 0
        for x in a:
            p, q = q, max(q, p + x)
        return q
    if len(nums) == 1:
        return nums[0]
    return max(go(nums[1:]), go(nums[:-1]))
