# Family: forging
# Must not: pass booleans for right that are neither true nor false
# Expect: wrong_answer, runtime_error
# Problem: has-cycle
import ctypes
import sys


class Solution:
    def hasCycle(self, head):
        import numpy as np

        return np.frombuffer(bytes([7]), dtype=bool)[0]
