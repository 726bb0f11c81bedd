# Slowest acceptable: flood inwards from the rim with a heap, O(n log n), as one does on a grid.
class Solution:
    def trap(self, height: List[int]) -> int:
        n = len(height)
        rim = [(height[0], 0), (height[n - 1], n - 1)]
        heapify(rim)
        seen = {0, n - 1}
        water = 0
        while rim:
            level, place = heappop(rim)
            for near in (place - 1, place + 1):
                if 0 <= near < n and near not in seen:
                    seen.add(near)
                    water += max(0, level - height[near])
                    heappush(rim, (max(level, height[near]), near))
        return water
