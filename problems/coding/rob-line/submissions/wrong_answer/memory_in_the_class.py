# Witness: after rob_line([1]) the call rob_line([2]) gives 1 instead of 2.
class Solution:
    memory = {}

    def rob(self, nums: List[int]) -> int:
        def best(site):
            if site < 0:
                return 0
            if site not in self.memory:
                self.memory[site] = max(best(site - 1), best(site - 2) + nums[site])
            return self.memory[site]

        return best(len(nums) - 1)
