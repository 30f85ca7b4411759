"""One-edit search: which small slip, undone, would make the program right? And what would a learner have to believe?"""
