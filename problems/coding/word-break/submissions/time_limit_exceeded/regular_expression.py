# The regular expression engine backtracks through every cut of the run.
def word_break(s, word_dict):
    import re

    return re.fullmatch(f"(?:{'|'.join(word_dict)})*", s) is not None
