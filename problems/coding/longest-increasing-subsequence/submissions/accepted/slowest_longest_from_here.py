# Slowest acceptable: quadratic, the longest rise that starts at each layer, by recursion with a cache.
def longest_increasing_subsequence(nums):
    @cache
    def longest(start):
        later = range(start + 1, len(nums))
        return 1 + max((longest(i) for i in later if nums[i] > nums[start]), default=0)

    return max(map(longest, range(len(nums))))
