class Library:
    def __init__(self):
        self.books = {}

    def __setitem__(self, title, author):
        self.books[title] = author

    def __getitem__(self, title):
        return self.books[title]

    def __delitem__(self, title):
        del self.books[title]

    def __contains__(self, title):
        return title in self.books

    def __iter__(self):
        return iter(sorted(self.books))

    def __len__(self):
        return len(self.books)

    def __missing__(self, title):
        return "unused"

    def __getattr__(self, name):
        return f"no {name} here"

    def __call__(self, *titles):
        return [self[title] for title in titles]


library = Library()
library["Emma"] = "Austen"
library["Dune"] = "Herbert"
library["Ulysses"] = "Joyce"
del library["Ulysses"]
print(len(library), list(library), "Dune" in library, library.shelf, library("Emma", "Dune"))
print(bool(library), bool(Library()), max(library))
library("Emma", "Hamlet")
