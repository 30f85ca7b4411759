import time

start, cpu = time.perf_counter(), time.process_time()
time.sleep(0.002)
passed = time.perf_counter() - start
print(passed >= 0.002, passed < 30, time.monotonic() <= time.monotonic(), time.process_time() >= cpu, time.time() > 1.6e9)
print(time.gmtime(0)[:6], time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400)), time.asctime(time.gmtime(0)))
print(time.strptime("1 Jan 2020", "%d %b %Y").tm_yday, time.mktime(time.localtime(1e9)) == 1e9, type(time.time_ns()))
