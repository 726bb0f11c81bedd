# Witness: is_valid_brackets("([())]") gives True instead of False.
# Between kinds only an opening and the closing right after it are compared.
def is_valid_brackets(s):
    stacks = {"(": [], "[": [], "{": []}
    last = []
    for c in s:
        if c in stacks:
            stacks[c].append(c)
            last = c
        else:
            opening = "([{"[")]}".index(c)]
            if not stacks[opening]:
                return False
            stacks[opening].pop()
            if last and last != opening:
                return False
            last = ""
    return not any(stacks.values())
