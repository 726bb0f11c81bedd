# Witness: insert_interval([[2, 3], [5, 6]], [3, 5]) gives [[2, 5], [5, 6]] instead of [[2, 6]].
# Once the new closure has been joined with one it is not compared with the next.
def insert_interval(intervals, new_interval):
    done, joined = [], False
    for start, end in intervals:
        if not joined and start <= new_interval[1] and new_interval[0] <= end:
            start, end = min(start, new_interval[0]), max(end, new_interval[1])
            joined = True
        done.append([start, end])
    return done if joined else sorted([*done, new_interval])
