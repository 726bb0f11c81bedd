# Witness: is_valid_brackets("{[}]") gives True instead of False.
# A queue where a stack belongs.
def is_valid_brackets(s):
    queue = deque()
    closing = {"(": ")", "[": "]", "{": "}"}
    for step in s:
        if step in closing:
            queue.append(closing[step])
        elif not queue or queue.popleft() != step:
            return False
    return not queue
