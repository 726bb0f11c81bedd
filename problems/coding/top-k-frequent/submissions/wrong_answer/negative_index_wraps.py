# Witness: top_k_frequent([-1, 10000, 5, 5], 1) gives [10000] instead of [5].
# Mistake: counts in an array by the reading itself, so a negative one shares its place with a positive one
def top_k_frequent(nums, k):
    count = [0] * 10_001
    for x in nums:
        count[x] += 1
    return sorted(set(nums), key=lambda v: -count[v])[:k]
