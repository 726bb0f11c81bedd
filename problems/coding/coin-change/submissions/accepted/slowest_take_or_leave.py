# Slowest acceptable: recursion over (volume, rest), take it again or leave it for good.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        memory = {}

        def fewest(index: int, rest: int) -> float:
            if rest == 0:
                return 0
            if rest < 0 or index == len(coins):
                return float("inf")
            if (index, rest) not in memory:
                take = 1 + fewest(index, rest - coins[index])
                leave = fewest(index + 1, rest)
                memory[index, rest] = min(take, leave)
            return memory[index, rest]

        answer = fewest(0, amount)
        return -1 if answer == float("inf") else answer
