# Sorted by end, from the last to the first: now it is the start that moves.
def merge_intervals(intervals):
    stack = []
    for start, end in sorted(intervals, key=lambda stretch: -stretch[1]):
        if stack and end >= stack[-1][0]:
            stack[-1][0] = min(stack[-1][0], start)
        else:
            stack.append([start, end])
    return stack[::-1]
