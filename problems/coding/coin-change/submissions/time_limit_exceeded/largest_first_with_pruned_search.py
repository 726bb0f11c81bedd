# Backtracking from the largest volume; the pruning never bites when nothing fits.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        self.best = inf

        def search(index, rest, strokes):
            if rest == 0:
                self.best = min(self.best, strokes)
                return
            if index == len(coins):
                return
            for count in range(rest // coins[index], -1, -1):
                if strokes + count >= self.best:
                    continue
                search(index + 1, rest - count * coins[index], strokes + count)

        search(0, amount, 0)
        return self.best if self.best < inf else -1
