import copy

matrix = [[1, 2], [3, 4]]
alias, shallow, deep = matrix, matrix[:], copy.deepcopy(matrix)
matrix[0][0] = 99
matrix.append([5])
print(alias, shallow, deep, alias is matrix, shallow[0] is matrix[0], deep[0] is matrix[0])


class Person:
    def __init__(self, name, friends=()):
        self.name, self.friends = name, list(friends)

    def __copy__(self):
        print("copying", self.name)
        return Person(self.name.upper(), self.friends)


ada = Person("ada", [Person("bob")])
ada.friends[0].friends.append(ada)
twin, clone = copy.copy(ada), copy.deepcopy(ada)
print(twin.name, twin.friends[0] is ada.friends[0], clone.friends[0].friends[0] is clone)
row = [[0] * 3] * 2
row[0][1] = 7
print(row, copy.copy((1, 2)), copy.deepcopy({1: [2]}))
copy.copy(i for i in range(3)) 
