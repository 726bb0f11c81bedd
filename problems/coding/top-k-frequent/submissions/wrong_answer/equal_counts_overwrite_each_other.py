# Witness: top_k_frequent([1, 2], 2) gives [2] instead of [1, 2].
def top_k_frequent(nums, k):
    by_count = {count: reading for reading, count in Counter(nums).items()}
    return [by_count[count] for count in sorted(by_count, reverse=True)[:k]]
