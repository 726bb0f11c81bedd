# Witness: top_k_frequent([2, -2, -2], 1) gives [2] instead of [-2].
# Mistake: readings that differ in sign only are counted together
from collections import Counter
def top_k_frequent(nums, k):
    count = Counter(map(abs, nums))
    order = sorted(set(nums), key=lambda v: -count[abs(v)])
    return order[:k]
