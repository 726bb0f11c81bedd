# Row by row: the runs of a row are united with the runs of the row above that they overlap.
def count_islands(grid):
    parent = []

    def root(label):
        while parent[label] != label:
            parent[label] = parent[parent[label]]
            label = parent[label]
        return label

    above = []
    for row in grid:
        runs, column = [], 0
        for mark, group in groupby(row):
            length = len(list(group))
            if mark == "1":
                parent.append(len(parent))
                runs.append((column, column + length, len(parent) - 1))
            column += length
        for start, end, label in runs:
            for begin, stop, other in above:
                if begin < end and start < stop:
                    parent[root(other)] = root(label)
        above = runs
    return sum(label == up for label, up in enumerate(parent))
