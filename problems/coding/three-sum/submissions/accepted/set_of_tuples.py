# At most three copies of an amount, then a set of the amounts seen.
def three_sum(nums):
    keep, count = [], {}
    for x in nums:
        count[x] = count.get(x, 0) + 1
        if count[x] <= 3:
            keep.append(x)
    keep.sort()
    found = set()
    for i, a in enumerate(keep):
        if a > 0:
            break
        seen = set()
        for b in keep[i + 1:]:
            if -a - b in seen:
                found.add((a, -a - b, b))
            seen.add(b)
    return [list(t) for t in found]
