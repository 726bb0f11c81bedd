# Patches are sets of cells; every new cell looks through all of them.
def count_islands(grid):
    patches = []
    for i, row in enumerate(grid):
        for j, c in enumerate(row):
            if c == "1":
                touch = [s for s in patches if (i - 1, j) in s or (i, j - 1) in s]
                patches = [s for s in patches if s not in touch] + [set().union({(i, j)}, *touch)]
    return len(patches)
