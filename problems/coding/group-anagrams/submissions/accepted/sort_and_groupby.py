# Sorts the records by their letters and cuts where these change.
from itertools import groupby

def group_anagrams(strs):
    return [list(g) for _, g in groupby(sorted(strs, key=sorted), key=sorted)]
