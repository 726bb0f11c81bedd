# Another algorithm: each corked score placed among the sorted sound ones.
import numpy as np


class Solution:
    def rocAuc(self, y, s):
        corked, sound = s[y == 1], np.sort(s[y == 0])
        if corked.size == 0 or sound.size == 0:
            return float("nan")
        below = np.searchsorted(sound, corked, side="left")
        not_above = np.searchsorted(sound, corked, side="right")
        return np.mean(below + not_above) / (2 * sound.size)
