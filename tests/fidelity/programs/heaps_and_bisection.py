import bisect
import heapq

heap = [5, 1, 8, 3]
heapq.heapify(heap)
heapq.heappush(heap, 0)
print(heap, heapq.heappop(heap), heapq.heapreplace(heap, 9), heap)
print(heapq.nlargest(2, heap), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), list(heapq.merge([1, 4], [2, 3])))
marks = [60, 70, 80, 90]
print(["FDCBA"[bisect.bisect(marks, score)] for score in (33, 60, 79, 80, 100)], bisect.bisect_left(marks, 70))
bisect.insort(marks, 75)
print(marks)
graph = {"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}, "d": {}}
distance, todo = {}, [(0, "a")]
while todo:
    cost, node = heapq.heappop(todo)
    if node not in distance:
        distance[node] = cost
        for neighbour, length in graph[node].items():
            heapq.heappush(todo, (cost + length, neighbour))
print(distance)
heapq.heappop([])
