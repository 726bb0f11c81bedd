# Witness: longest_unique_substring("ab") gives 1 instead of 2.
# Mistake: the last window of each length is not tried
def longest_unique_substring(s):
    n = len(s)
    for k in range(min(n, 95), 1, -1):
        if any(len(set(s[i:i + k])) == k for i in range(n - k)):
            return k
    return min(n, 1)
