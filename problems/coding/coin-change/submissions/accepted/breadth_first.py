# Another algorithm: shortest path from 0, one level of amounts per stroke.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        queue = deque([(0, 0)])
        seen = {0}
        while queue:
            total, strokes = queue.popleft()
            if total == amount:
                return strokes
            for coin in coins:
                if total + coin <= amount and total + coin not in seen:
                    seen.add(total + coin)
                    queue.append((total + coin, strokes + 1))
        return -1
