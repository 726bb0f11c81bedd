# A set for each of the stretches.
def longest_unique_substring(s):
    return max((j - i for i in range(len(s)) for j in range(i + 1, len(s) + 1) if len(set(s[i:j])) == j - i), default=0)
