# Depth-first without recursion, along followers; the finishing order is read backwards.
def course_order(num_courses, prerequisites):
    followers = [[] for _ in range(num_courses)]
    for step, needed in prerequisites:
        followers[needed].append(step)
    colour = ["white"] * num_courses
    finished = []
    for start in range(num_courses):
        stack = [(start, iter(followers[start]))] if colour[start] == "white" else []
        while stack:
            step, rest = stack[-1]
            colour[step] = "grey"
            following = next(rest, None)
            if following is None:
                colour[step] = "black"
                finished.append(step)
                stack.pop()
            elif colour[following] == "grey":
                return []
            elif colour[following] == "white":
                stack.append((following, iter(followers[following])))
    return finished[::-1]
