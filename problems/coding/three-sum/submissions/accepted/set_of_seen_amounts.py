# Another algorithm: for every first entry, look the third up among the second ones seen so far.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        result = set()
        done = set()
        for i, a in enumerate(nums):
            if a in done:
                continue
            done.add(a)
            seen = set()
            for b in nums[i + 1:]:
                c = -a - b
                if c in seen:
                    result.add(tuple(sorted((a, b, c))))
                seen.add(b)
        return [list(t) for t in result]
