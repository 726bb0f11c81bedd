# Slowest acceptable: for each pole the outermost one at least as tall, by a search of its own.
def max_water_area(height):
    def best_as_right_pole(poles):
        records, best = [], 0
        for place, tall in enumerate(poles):
            if not records or tall > poles[records[-1]]:
                records.append(place)
            low, high = 0, len(records) - 1
            while low < high:
                middle = (low + high) // 2
                if poles[records[middle]] >= tall:
                    high = middle
                else:
                    low = middle + 1
            best = max(best, tall * (place - records[low]))
        return best

    return max(best_as_right_pole(height), best_as_right_pole(height[::-1]))
