# Functional: sort the records by their sorted letters and cut where these change.
from itertools import groupby


def group_anagrams(strs):
    return [list(group) for _, group in groupby(sorted(strs, key=sorted), key=sorted)]
