# Witness: top_k_frequent([1, 1, 2, 3], 1) gives [] instead of [1].
# Misra-Gries finds readings above a share of the log, not the most frequent.
def top_k_frequent(nums, k):
    counters = {}
    for reading in nums:
        if reading in counters or len(counters) < k:
            counters[reading] = counters.get(reading, 0) + 1
        else:
            counters = {other: count - 1 for other, count in counters.items() if count > 1}
    return list(counters)[:k]
