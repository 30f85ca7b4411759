import statistics

grades = [2.5, 3.0, 1.5, 4.0, 2.5]
print(statistics.mean(grades), statistics.median(grades), statistics.mode(grades), statistics.stdev(grades))
print(statistics.pvariance(grades), statistics.quantiles(grades, n=4), statistics.multimode("aabbc"))
print(statistics.harmonic_mean([40, 60]), statistics.geometric_mean([1, 4]), statistics.fmean([1, 2, 4]))
print(statistics.correlation([1, 2, 3], [2, 4, 7]), statistics.linear_regression([1, 2, 3], [2, 4, 6]))
print(statistics.NormalDist(100, 15).cdf(130), statistics.median_low([1, 2, 3, 4]))
statistics.mean([])
