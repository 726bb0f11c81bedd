# Witness: three_sum([-1, 0, 1]) gives [] instead of [[-1, 0, 1]].
# A zero goes with a pair of opposites only if there are two of them.
def three_sum(nums):
    neg = [x for x in nums if x < 0]
    pos = [x for x in nums if x > 0]
    zeros = nums.count(0)
    out = set()
    if zeros >= 3:
        out.add((0, 0, 0))
    for side, other in ((neg, set(pos)), (pos, set(neg))):
        for i in range(len(side)):
            for j in range(i + 1, len(side)):
                if -side[i] - side[j] in other:
                    out.add(tuple(sorted((side[i], side[j], -side[i] - side[j]))))
    if zeros > 1:
        for x in set(pos) & {-y for y in neg}:
            out.add((-x, 0, x))
    return [list(t) for t in out]
