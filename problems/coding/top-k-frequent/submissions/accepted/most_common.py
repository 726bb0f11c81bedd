# Functional, and the answer is a tuple.
def top_k_frequent(nums, k):
    return next(zip(*Counter(nums).most_common(k)))
