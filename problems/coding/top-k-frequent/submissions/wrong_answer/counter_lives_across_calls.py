# Witness: top_k_frequent([1, 1, 1], 1), then top_k_frequent([2, 2], 1) in one process gives [1] instead of [2].
# Mistake: the counts are a default argument and survive the call
from collections import Counter
def top_k_frequent(nums, k, count=Counter()):
    count.update(nums)
    return [v for v, _ in count.most_common(k)]
