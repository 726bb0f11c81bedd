# A stored total of 0 looks like a missing one: exponential on a line of zeros.
class Solution:
    def rob(self, nums: List[int]) -> int:
        memory = {}

        def best(site):
            if site >= len(nums):
                return 0
            if memory.get(site):
                return memory[site]
            memory[site] = max(best(site + 1), best(site + 2) + nums[site])
            return memory[site]

        return best(0)
