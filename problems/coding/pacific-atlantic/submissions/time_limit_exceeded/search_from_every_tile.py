# Follows the water from every tile.
def pacific_atlantic(heights):
    R, C = len(heights), len(heights[0])
    out = []
    for r0 in range(R):
        for c0 in range(C):
            seen, st = {(r0, c0)}, [(r0, c0)]
            while st:
                r, c = st.pop()
                for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= a < R and 0 <= b < C and (a, b) not in seen and heights[a][b] <= heights[r][c]:
                        seen.add((a, b))
                        st.append((a, b))
            if any(r == 0 or c == 0 for r, c in seen) and any(r == R - 1 or c == C - 1 for r, c in seen):
                out.append([r0, c0])
    return out
