# Slowest acceptable: halves are united stretch by stretch, recursively, by a generator of dicts.
def merge_intervals(intervals):
    def in_order(left, right):
        left, right = deque(left), deque(right)
        while left and right:
            yield (left if left[0]["start"] <= right[0]["start"] else right).popleft()
        yield from left
        yield from right

    def united(part):
        if len(part) == 1:
            return [{"start": part[0][0], "end": part[0][1]}]
        middle = len(part) // 2
        done = []
        for stretch in in_order(united(part[:middle]), united(part[middle:])):
            if done and stretch["start"] <= done[-1]["end"]:
                done[-1]["end"] = max(done[-1]["end"], stretch["end"])
            else:
                done.append(stretch)
        return done

    return [[stretch["start"], stretch["end"]] for stretch in united(intervals)]
