# Takes or leaves each layer, exponential.
def longest_increasing_subsequence(nums):
    def go(i, prev):
        if i == len(nums):
            return 0
        r = go(i + 1, prev)
        if prev is None or nums[i] > prev:
            r = max(r, 1 + go(i + 1, nums[i]))
        return r
    return go(0, None)
