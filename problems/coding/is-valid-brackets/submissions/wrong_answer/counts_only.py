# Witness: is_valid_brackets("}{") gives True instead of False.
def is_valid_brackets(s):
    return all(s.count(opening) == s.count(closing) for opening, closing in ("()", "[]", "{}"))
