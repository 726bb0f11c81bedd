# Another algorithm: halves, and the best stretch across the middle by growing around it.
def longest_unique_substring(s):
    def best(low, high):
        if high - low <= 1:
            return high - low
        middle = (low + high) // 2
        return max(best(low, middle), best(middle, high), across(low, middle, high))

    def across(low, middle, high):
        reach = middle
        seen = {}
        while reach < high and s[reach] not in seen:
            seen[s[reach]] = reach
            reach += 1
        longest = reach - middle
        left = set()
        for start in range(middle - 1, low - 1, -1):
            if s[start] in left:
                break
            left.add(s[start])
            reach = min(reach, seen.get(s[start], high))
            longest = max(longest, reach - start)
        return longest

    return best(0, len(s))
