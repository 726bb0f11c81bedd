# Witness: top_k_frequent([-1], 1) gives [1] instead of [-1].
# Counts in an array by the size of the reading.
def top_k_frequent(nums, k):
    counts = [0] * 10_001
    for reading in nums:
        counts[abs(reading)] += 1
    return sorted(range(10_001), key=lambda reading: -counts[reading])[:k]
