# Another algorithm: all pairs (tile, tiles in use as bits) that spell the first letters, in turn.
def word_search(board, word):
    width = len(board[0])
    letters = [tile for row in board for tile in row]

    def near(place):
        if place >= width:
            yield place - width
        if place + width < len(letters):
            yield place + width
        if place % width:
            yield place - 1
        if (place + 1) % width:
            yield place + 1

    level = {(place, 1 << place) for place, tile in enumerate(letters) if tile == word[0]}
    for letter in word[1:]:
        level = {
            (onward, used | 1 << onward)
            for place, used in level
            for onward in near(place)
            if letters[onward] == letter and not used >> onward & 1
        }
    return bool(level)
