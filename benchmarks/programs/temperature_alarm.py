# call: alarm(10, 50)
# call: alarm(95, 50)
# call: alarm(10, 95)
# call: alarm(80, 80)
# call: alarm(95, 99)
def alarm(cpu, memory):
    if cpu > 80 and memory > 80:
        return "both"
    if cpu > 80 or memory > 80:
        return "one"
    return "none"
