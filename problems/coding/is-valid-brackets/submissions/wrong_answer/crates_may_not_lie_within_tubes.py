# Witness: is_valid_brackets("[{}]") gives False instead of True.
# A rank between kinds is made up: crates hold boxes, boxes hold tubes.
def is_valid_brackets(s):
    rank = {"(": 1, "[": 2, "{": 3}
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in s:
        if c in rank:
            if stack and rank[stack[-1]] < rank[c]:
                return False
            stack.append(c)
        elif not stack or stack.pop() != pairs[c]:
            return False
    return not stack
