# Every pair, a whole row of sums at a time: n rows of numpy, still n * n / 2 additions.
import numpy as np


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        values = np.array(nums, dtype=np.int64)
        for i in range(len(nums) - 1):
            partners = np.flatnonzero(values[i + 1 :] == target - nums[i])
            if partners.size:
                return [i, i + 1 + int(partners[0])]
