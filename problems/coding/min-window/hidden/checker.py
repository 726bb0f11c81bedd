"""Any of the shortest stretches is right."""

from collections import Counter


def check(arguments, actual, expected):
    s, t = arguments
    if not expected:
        return "the answer should be empty: no stretch qualifies" if actual else None
    if not actual:
        return "the answer is empty, but a stretch qualifies"
    if actual not in s:
        return "the answer is not an unbroken stretch of s"
    if Counter(t) - Counter(actual):
        return "the answer does not contain every letter of t as often as t does"
    if len(actual) > len(expected):
        return "a shorter stretch qualifies"
    return None
