# Breadth-first with a queue and a matrix of visited cells.
def count_islands(grid):
    rows, columns = len(grid), len(grid[0])
    visited = [[False] * columns for _ in range(rows)]
    patches = 0
    for start in product(range(rows), range(columns)):
        if grid[start[0]][start[1]] == "0" or visited[start[0]][start[1]]:
            continue
        patches += 1
        visited[start[0]][start[1]] = True
        queue = deque([start])
        while queue:
            r, c = queue.popleft()
            for y, x in [(r - 1, c), (r, c + 1), (r + 1, c), (r, c - 1)]:
                if 0 <= y < rows and 0 <= x < columns and grid[y][x] == "1" and not visited[y][x]:
                    visited[y][x] = True
                    queue.append((y, x))
    return patches
