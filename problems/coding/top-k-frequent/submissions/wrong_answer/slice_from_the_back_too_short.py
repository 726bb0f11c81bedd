# Witness: top_k_frequent([1, 0], 2) gives [0] instead of [0, 1].
# Mistake: takes the last k of the rising order with a reversed slice that is one short from two on
from collections import Counter
def top_k_frequent(nums, k):
    count = Counter(nums)
    order = sorted(count, key=count.get)
    return order[:-k:-1] or order[-1:]
