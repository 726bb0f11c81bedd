# Witness: count_islands([["0", "1"], ["1", "0"]]) gives 1 instead of 2.
# Mistake: in the flattened grid the end of a row touches the start of the next
def count_islands(grid):
    cols = len(grid[0])
    flat = [c for row in grid for c in row]
    count = 0
    for s in range(len(flat)):
        if flat[s] == "1":
            count += 1
            flat[s] = "0"
            stack = [s]
            while stack:
                x = stack.pop()
                for y in (x - 1, x + 1, x - cols, x + cols):
                    if 0 <= y < len(flat) and flat[y] == "1":
                        flat[y] = "0"
                        stack.append(y)
    return count
