# One volume after the other improves the whole table.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        dp = [0] + [amount + 1] * amount
        for coin in coins:
            for total in range(coin, amount + 1):
                if dp[total - coin] + 1 < dp[total]:
                    dp[total] = dp[total - coin] + 1
        return dp[amount] if dp[amount] <= amount else -1
