# All choices without neighbours, listed one after the other.
def rob_line(nums):
    best = 0
    stack = [(0, 0)]
    while stack:
        site, total = stack.pop()
        if site >= len(nums):
            best = max(best, total)
            continue
        stack.append((site + 1, total))
        stack.append((site + 2, total + nums[site]))
    return best
