# Witness: coin_change([1, 3, 4], 6) gives 3 instead of 2.
class Solution:
    """Backs up when stuck, but takes the first combination for the best."""

    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)

        @cache
        def search(index, rest):
            if rest == 0:
                return 0
            if index == len(coins):
                return -1
            for count in range(rest // coins[index], -1, -1):
                below = search(index + 1, rest - count * coins[index])
                if below >= 0:
                    return count + below
            return -1

        return search(0, amount)
