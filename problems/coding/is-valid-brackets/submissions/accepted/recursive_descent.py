# Another algorithm: a parser that calls itself for what lies inside a case; 5,000 deep.
def is_valid_brackets(s):
    def contents(place):
        """Read cases side by side; the position where no further one is opened, or None."""
        while place < len(s) and s[place] in "([{":
            closing = ")]}"["([{".index(s[place])]
            place = contents(place + 1)
            if place is None or place == len(s) or s[place] != closing:
                return None
            place += 1
        return place

    return contents(0) == len(s)
