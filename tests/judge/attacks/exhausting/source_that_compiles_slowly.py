# Family: exhausting
# Must not: hang the compiler
# Expect: time_limit_exceeded, runtime_error, memory_limit_exceeded
# Problem: two-sum
exec("x = [" + "lambda: (" * 90 + "0" + ")" * 90 + "]")
while True:
    compile("\n".join(f"x{i} = {i} if x{i} else [y for y in x{i}]" for i in range(10_000)), "x", "exec")
