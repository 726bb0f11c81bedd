# Family: honest
# Must not: be refused for an import
# Expect: accepted
# Problem: two-sum
import bisect
import collections
import dataclasses
import decimal
import fractions
import functools
import heapq
import itertools
import json
import math
import pprint
import re
import statistics
import string
import traceback
import typing
import unittest

import scipy
import sortedcontainers

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

two_sum = right
