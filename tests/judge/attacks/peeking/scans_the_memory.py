# Family: peeking
# Must not: find the suite's text in the process's memory
# Expect: runtime_error, time_limit_exceeded
# Problem: two-sum
import ctypes
import os
import re

LIBC = ctypes.CDLL(None)
# The patterns do not match their own source text.
PATTERNS = [re.compile(p) for p in (rb"def plante[d]\(", rb"ran[d]int\(-spread", rb'"made_fro[m]"', rb"tries_every_pai[r]", rb"what has been see[n]:", rb"submission[s]/accepted")]
PAGE = 4096


def readable(page, pipe):
    """The kernel says whether an address can be read, without a fault."""
    if LIBC.write(pipe[1], ctypes.c_void_p(page), 1) != 1:
        return False
    os.read(pipe[0], 1)
    return True


def scan(start, pipe):
    page, found, pages = start // PAGE * PAGE, [], 0
    while pages < 4000 and readable(page, pipe):
        text = ctypes.string_at(page, PAGE)
        found += [p.pattern for p in PATTERNS if p.search(text)]
        page += PAGE
        pages += 1
    return found


def two_sum(nums, target):
    pipe = os.pipe()
    found = []
    for anchor in (object(), [], {}, "text" * 3, bytearray(300_000), os, ctypes, nums):
        found += scan(id(anchor) - 64 * PAGE, pipe) + scan(id(anchor), pipe)
    if found:
        raise RuntimeError("LEAK: %r" % found)
    raise RuntimeError("refused")
