# Witness: pacific_atlantic([[3, 4, 4], [1, 2, 2]]) gives [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1]] instead of [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]].
# Mistake: depth-first search with a memo that fixes "no" for tiles whose plateau is still being searched
import sys
sys.setrecursionlimit(60000)
def pacific_atlantic(heights):
    R, C = len(heights), len(heights[0])
    def solve(at_side):
        memo = {}
        def go(r, c):
            if (r, c) in memo:
                return memo[r, c]
            memo[r, c] = at_side(r, c)
            if not memo[r, c]:
                for a, b in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)):
                    if 0 <= a < R and 0 <= b < C and heights[a][b] <= heights[r][c] and go(a, b):
                        memo[r, c] = True
                        break
            return memo[r, c]
        return {(r, c) for r in range(R) for c in range(C) if go(r, c)}
    both = solve(lambda r, c: r == 0 or c == 0) & solve(lambda r, c: r == R - 1 or c == C - 1)
    return [list(t) for t in sorted(both)]
