# Witness: group_anagrams(["", "a", ""]) gives [[""], ["a"], [""]] instead of [["", ""], ["a"]].
from itertools import groupby


def group_anagrams(strs):
    return [list(group) for _, group in groupby(strs, key=sorted)]
