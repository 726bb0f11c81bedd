# Witness: top_k_frequent([1, 0], 2) gives [0] instead of [0, 1].
# Mistake: keeps one reading per count, so readings with equal counts push each other out
from collections import Counter
def top_k_frequent(nums, k):
    by_count = {c: v for v, c in Counter(nums).items()}
    return [by_count[c] for c in sorted(by_count, reverse=True)][:k]
