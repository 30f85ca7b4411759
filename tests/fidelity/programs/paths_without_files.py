import ntpath
import os.path
from pathlib import Path, PurePosixPath, PureWindowsPath

print(os.path.join("a", "b", "..", "c.txt"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b/"), os.path.split("/a/b"))
print(os.path.normpath("a//b/./../c"), os.path.commonpath(["/a/b", "/a/c"]), os.path.isabs("x"), os.path.relpath("/a/b", "/a/c"))
p = PurePosixPath("/home/ada/notes.tar.gz")
print(p.name, p.stem, p.suffixes, p.parent, p.parts, p.with_suffix(".zip"), p / "more", p.relative_to("/home"))
print(PureWindowsPath("C:\\x\\y.txt").drive, ntpath.join("a", "b"), PurePosixPath("a/*.py"), Path("a") / "b", p.match("*.gz"))
print(sorted([Path("b"), Path("a/z")]), Path("x") == PurePosixPath("x"), repr(PurePosixPath("x")), os.sep, repr(os.linesep))
p.relative_to("/tmp")
