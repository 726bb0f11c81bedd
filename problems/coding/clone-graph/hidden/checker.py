"""Neighbours may be listed in any order; everything else must agree."""


def check(_, actual, expected):
    if not isinstance(actual, list) or len(actual) != len(expected):
        return "the copy has another number of nodes than the original"
    for number, (have, want) in enumerate(zip(actual, expected, strict=True), start=1):
        if len(have) != len(want):
            return f"the copy of node {number} has another number of neighbours"
        if sorted(have) != sorted(want):
            return f"the copy of node {number} has other neighbours"
    return None
