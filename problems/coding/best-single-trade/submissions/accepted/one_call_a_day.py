# As deep as the season is long.
def best_single_trade(levels):
    def rise(day, lowest):
        if day == len(levels):
            return 0
        lowest = min(lowest, levels[day])
        return max(levels[day] - lowest, rise(day + 1, lowest))

    return rise(0, levels[0])
