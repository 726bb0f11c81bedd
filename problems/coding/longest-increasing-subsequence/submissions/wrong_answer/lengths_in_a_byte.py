# Witness: longest_increasing_subsequence(list(range(130))) gives 127 instead of 130.
# Mistake: lengths in int8 overflow beyond 127
import numpy as np
def longest_increasing_subsequence(nums):
    a = np.array(nums)
    best = np.ones(len(a), dtype=np.int8)
    for i in range(1, len(a)):
        before = best[:i][a[:i] < a[i]]
        if before.size:
            best[i] = before.max() + np.int8(1)
    return int(best.max())
