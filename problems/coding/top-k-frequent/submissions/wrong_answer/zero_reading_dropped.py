# Witness: top_k_frequent([1, 0], 2) gives [1] instead of [0, 1].
# Mistake: leaves out a reading of 0 as if it were missing
from collections import Counter
def top_k_frequent(nums, k):
    count = Counter(nums)
    order = sorted(count, key=count.get, reverse=True)
    return [v for v in order if v or count[v] == len(nums)][:k]
