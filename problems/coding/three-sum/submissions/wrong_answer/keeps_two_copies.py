# Witness: three_sum([0, 0, 0, 0]) gives [] instead of [[0, 0, 0]].
# Mistake: throws away third copies, so three zeros vanish
def three_sum(nums):
    keep, count = [], {}
    for x in nums:
        count[x] = count.get(x, 0) + 1
        if count[x] <= 2:
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
