# Counts each reading by going through the log anew.
def top_k_frequent(nums, k):
    return sorted(set(nums), key=lambda v: -nums.count(v))[:k]
