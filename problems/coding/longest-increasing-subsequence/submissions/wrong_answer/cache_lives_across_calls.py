# Witness: longest_increasing_subsequence([1, 2, 3]), then longest_increasing_subsequence([3, 2, 1]) in one process gives 3 instead of 1.
# Mistake: the memo over positions survives the call
def longest_increasing_subsequence(nums, memo={}):
    for i in range(len(nums)):
        if i not in memo:
            memo[i] = 1 + max((memo[j] for j in range(i) if nums[j] < nums[i]), default=0)
    return max(memo[i] for i in range(len(nums)))
