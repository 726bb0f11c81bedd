# Witness: top_k_frequent([7] * 256 + [8], 1) gives [8] instead of [7].
# Mistake: counts in uint8 wrap round at 256
import numpy as np
def top_k_frequent(nums, k):
    count = np.zeros(20_001, dtype=np.uint8)
    np.add.at(count, np.array(nums) + 10_000, 1)
    return sorted(set(nums), key=lambda v: -int(count[v + 10_000]))[:k]
