# Witness: top_k_frequent([1, 2, 1, 2, 3], 2) gives [1, 2, 3] instead of [1, 2].
# Takes all readings of the k highest different counts.
def top_k_frequent(nums, k):
    counts = Counter(nums)
    levels = sorted(set(counts.values()), reverse=True)[:k]
    return [reading for reading in counts if counts[reading] in levels]
