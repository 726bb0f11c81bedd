# Top down with a cache; as deep as amount / smallest volume.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def fewest(rest: int) -> float:
            if rest == 0:
                return 0
            return min((fewest(rest - coin) + 1 for coin in coins if coin <= rest), default=inf)

        answer = fewest(amount)
        return answer if answer < inf else -1
