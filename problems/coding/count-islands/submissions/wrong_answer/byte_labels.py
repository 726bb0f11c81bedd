# Witness: count_islands([["1" if (i + j) % 2 else "0" for j in range(30)] for i in range(30)]) gives 255 instead of 450.
# Mistake: patch labels in 8 bits repeat after 256
import numpy as np

def count_islands(grid):
    label = np.zeros((len(grid) + 2, len(grid[0]) + 2), dtype=np.uint8)
    on = np.zeros(label.shape, dtype=bool)
    on[1:-1, 1:-1] = np.array(grid) == "1"
    found = []
    for i, j in zip(*np.nonzero(on)):
        if not on[i, j]:
            continue
        found.append(len(found) + 1)
        on[i, j] = False
        stack = [(i, j)]
        while stack:
            a, b = stack.pop()
            label[a, b] = found[-1] & 255
            for x, y in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                if on[x, y]:
                    on[x, y] = False
                    stack.append((x, y))
    return len(set(label.ravel().tolist()) - {0})
