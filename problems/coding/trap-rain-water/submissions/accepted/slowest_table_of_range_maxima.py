# Slowest acceptable: a table of the maxima of all spans of 2^k places, O(n log n) time and memory.
class Solution:
    def trap(self, height: List[int]) -> int:
        n = len(height)
        table = [height]
        span = 1
        while 2 * span <= n:
            below = table[-1]
            table.append([max(below[i], below[i + span]) for i in range(n - 2 * span + 1)])
            span *= 2

        def highest(start: int, end: int) -> int:
            level, width = 0, 1
            while 2 * width <= end - start:
                level += 1
                width *= 2
            return max(table[level][start], table[level][end - width])

        total = 0
        for i in range(n):
            total += min(highest(0, i + 1), highest(i, n)) - height[i]
        return total
