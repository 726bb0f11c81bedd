# Witness: longest_unique_substring("a") gives 0 instead of 1.
# Binary search on the length with an upper bound of n - 1.
def longest_unique_substring(s):
    def fits(k):
        return any(len(set(s[i : i + k])) == k for i in range(len(s) - k + 1))

    low, high = 0, max(0, len(s) - 1)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low
