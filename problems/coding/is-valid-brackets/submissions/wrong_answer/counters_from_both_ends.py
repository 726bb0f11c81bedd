# Witness: is_valid_brackets("{[}]") gives True instead of False.
# Counters per kind from the left and from the right both stay above zero.
def is_valid_brackets(s):
    def fine(text, openings, closings):
        count = [0, 0, 0]
        for c in text:
            if c in openings:
                count[openings.index(c)] += 1
            else:
                count[closings.index(c)] -= 1
                if min(count) < 0:
                    return False
        return not any(count)

    return fine(s, "([{", ")]}") and fine(s[::-1], ")]}", "([{")
