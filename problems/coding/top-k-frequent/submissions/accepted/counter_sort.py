# Counts, sorted.
from collections import Counter

def top_k_frequent(nums, k):
    count = Counter(nums)
    return sorted(count, key=lambda v: -count[v])[:k]
