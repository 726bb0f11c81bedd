# Witness: longest_unique_substring("abbc") gives 3 instead of 2.
def longest_unique_substring(s):
    return len(set(s))
