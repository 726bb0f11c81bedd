# Slowest acceptable: split in halves, combine (lowest, highest, best), slices copied on the way.
def best_single_trade(levels):
    def summary(part):
        if len(part) == 1:
            return {"lowest": part[0], "highest": part[0], "best": 0}
        middle = len(part) // 2
        left, right = summary(part[:middle]), summary(part[middle:])
        return {
            "lowest": min(left["lowest"], right["lowest"]),
            "highest": max(left["highest"], right["highest"]),
            "best": max(left["best"], right["best"], right["highest"] - left["lowest"]),
        }

    return summary(list(levels))["best"]
