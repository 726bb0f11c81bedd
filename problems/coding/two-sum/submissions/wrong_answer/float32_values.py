# Witness: two_sum([16777216, 1, 16777217], 16777218) gives [0, 1] instead of [1, 2].
# Mistake: float32 cannot tell large neighbouring integers apart
import numpy as np

def two_sum(nums, target):
    a = np.array(nums, dtype=np.float32)
    seen = {}
    for i, x in enumerate(a):
        need = np.float32(target - nums[i])
        if need in seen:
            return [seen[need], i]
        seen[x] = i
    return []
