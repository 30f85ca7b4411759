"""Submissions in folders, files, zips and lists, and everything among them that is none."""

from __future__ import annotations

import os
import struct
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.cohort.archive import MAX_LIST
from checker.cohort.find import MissingError, find, lies_within, listed
from checker.cohort.layout import LayoutError, meant_by, place_by, usual_place
from checker.cohort.nouns import Found, Unfit
from checker.program import MAX_BYTES

NAMES = ("six", "double")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no links or pipes to make")


def found_in(*paths: Path, layout: str | None = None) -> dict[tuple[str, str], bytes]:
    """What was found, with its source; anything unfit is a failure."""
    return {(f.learner, f.exercise): f.read() for f in everything(*paths, layout=layout) if isinstance(f, Found)}


def everything(*paths: Path, layout: str | None = None) -> list[Found | Unfit]:
    return list(find([str(path) for path in paths], NAMES, layout))


def unfit_in(*paths: Path, layout: str | None = None) -> dict[str, str]:
    return {Path(u.path).name: u.sentence for u in everything(*paths, layout=layout) if isinstance(u, Unfit)}


@pytest.mark.parametrize(
    "files",
    [
        {"alice/six.py": "1", "bob/double.py": "2"},
        {"six/alice.py": "1", "double/bob.py": "2"},
        {"alice/week_1/six.py": "1", "bob/deep/down/double.py": "2"},
        {"alice/six.py": "1", "double/bob.py": "2", "alice/README.md": "", "notes.py": "", "bob/tools.py": ""},
        {"alice/six.py": "1", "bob/double.py": "2", ".git/six.py": "3", "bob/.idea/six.py": "4"},
        {"alice/six.py": "1", "bob/double.py": "2", "bob/venv/pyvenv.cfg": "", "bob/venv/lib/six.py": "4"},
        {"alice/six.py": "1", "bob/double.py": "2", "double/bob/solution.py": "4"},
    ],
)
def test_a_class(handed_in, files):
    assert found_in(handed_in(files)) == {("alice", "six"): b"1", ("bob", "double"): b"2"}


def test_one_learners_repository(handed_in):
    folder = handed_in({"six.py": "1", "week_2/double.py": "2", "exercises/six/solution.py": "no"})
    assert found_in(folder) == {("class", "six"): b"1", ("class", "double"): b"2"}
    assert found_in(folder / ".." / "class") == found_in(folder), (
        "its name is that of the folder, however it is written"
    )


def test_single_files(handed_in):
    folder = handed_in({"alice/six.py": "1", "double/bob.py": "2"})
    assert found_in(folder / "alice" / "six.py", folder / "double" / "bob.py") == {
        ("alice", "six"): b"1",
        ("bob", "double"): b"2",
    }
    assert "that of no exercise" in unfit_in(handed_in({"alice/seven.py": ""}) / "alice" / "seven.py")["seven.py"]


@pytest.mark.parametrize(
    ("layout", "path"),
    [
        ("{learner}/{exercise}.py", "alice/six.py"),
        ("{learner}/*/{exercise}.py", "alice/handed in/six.py"),
        ("{learner}_{exercise}_*.py", "alice_six_final.py"),
        ("{exercise}-{learner}.txt", "six-alice.txt"),
        ("{exercise}/{learner}/main.py", "six/alice/main.py"),
        ("[1]/{learner}+{exercise}.py", "[1]/alice+six.py"),
    ],
)
def test_layouts(handed_in, layout, path):
    assert found_in(handed_in({path: "1", "other/file.py": "2"}), layout=layout) == {("alice", "six"): b"1"}


def test_a_layout_without_learners_is_for_one_learners_repository(handed_in):
    assert found_in(handed_in({"src/six.py": "1"}), layout="src/{exercise}.py") == {("class", "six"): b"1"}


@pytest.mark.parametrize(
    "layout",
    ["{learner}.py", "{exercise}/{exercise}.py", "{student}/{exercise}.py", "/{exercise}", "../{exercise}.py", "{}"],
)
def test_layouts_that_say_nothing(layout):
    with pytest.raises(LayoutError, match=r"^The layout .*\.$"):
        place_by(layout, NAMES)


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4))
def test_no_path_is_too_odd_for_a_place(parts):
    for place in (usual_place(NAMES, False), usual_place(NAMES, True), place_by("{learner}/{exercise}.py", NAMES)):
        placed = place(parts)
        assert placed is None or placed[1] in NAMES


def test_a_path_that_is_not_there(tmp_path):
    with pytest.raises(MissingError, match="No such file"):
        everything(tmp_path / "nowhere")
    with pytest.raises(MissingError):
        everything(Path("a\0b"))


@pytest.mark.parametrize("name", ["Six.py", "six_.py", "SIX .py"])
def test_a_file_that_is_almost_called_so(handed_in, name):
    folder = handed_in(
        {"alice/double.py": "1", f"bob/{name}": "2", "bob/sixty.py": "", "bob/six.txt": "", "bob/_.py": ""}
    )
    assert unfit_in(folder) == {
        name: "This is not called like the file of an exercise; if six is meant, call it six.py."
    }


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("exercise_4.py", "exercise_04"),
        ("Exercise 04.py", "exercise_04"),
        ("exercise14.py", None),
        ("exercise_40.py", None),
        ("exercise_04", None),
        (".py", None),
        ("exercise_٠٤.py", None),
    ],
)
def test_almost(name, meant):
    assert meant_by(name, ["exercise_04", "exercise_4b"]) == meant


@POSIX
def test_links_pipes_and_folders_are_not_read(handed_in, tmp_path):
    secret = tmp_path / "secret.py"
    secret.write_text("secret")
    folder = handed_in({"alice/six.py": "1", "bob/six.py": "2", "carol/six.py/x": "", "dan/double.py": "3"})
    (folder / "alice" / "double.py").symlink_to(secret)
    (folder / "bob" / "double.py").symlink_to(folder / "dan" / "double.py")
    (folder / "erna").symlink_to(tmp_path)
    (folder / "dan" / "six.py").symlink_to("six.py")
    os.mkfifo(folder / "carol" / "double.py")
    assert found_in(folder) == {("alice", "six"): b"1", ("bob", "six"): b"2", ("dan", "double"): b"3"}
    unfit = everything(folder)
    told = {str(Path(u.path).relative_to(folder)): u.sentence for u in unfit if isinstance(u, Unfit)}
    assert {name: sentence.split()[2:5] for name, sentence in told.items()} == {
        "alice/double.py": ["a", "link,", "which"],
        "bob/double.py": ["a", "link,", "which"],
        "dan/six.py": ["a", "link,", "which"],
        "erna": ["a", "link", "to"],
        "carol/double.py": ["a", "folder,", "a"],
    }


@POSIX
def test_a_file_that_becomes_a_link_is_not_followed(handed_in, tmp_path):
    folder = handed_in({"alice/six.py": "1"})
    (found,) = everything(folder)
    (folder / "alice" / "six.py").unlink()
    (folder / "alice" / "six.py").symlink_to(tmp_path / "course")
    assert isinstance(found, Found)
    with pytest.raises(OSError):
        found.read()


@POSIX
@pytest.mark.parametrize("name", [b"al\nice", b"al\x1b[31mice", b"al\xffice", "al\u202eice".encode(), b"a" * 201])
def test_names_that_cannot_be_shown(tmp_path, name):
    folder = os.fsencode(tmp_path) + b"/class/" + name
    os.makedirs(folder)
    with open(folder + b"/six.py", "w"):
        pass
    (told,) = unfit_in(tmp_path / "class").values()
    assert "rename it" in told or "No learner's name" in told


def test_a_file_that_is_too_big_is_read_only_so_far(handed_in):
    ((_, text),) = found_in(handed_in({"alice/six.py": b"#" * 10 * MAX_BYTES})).items()
    assert len(text) == MAX_BYTES + 1


def test_lists():
    assert list(listed("a/six.py\nb c/six.py\r\n\n")) == ["a/six.py", "b c/six.py"]
    assert list(listed("a\nb/six.py\0c/six.py\0")) == ["a\nb/six.py", "c/six.py"]
    up = [each for each in listed("../six.py\na/../../six.py\na/..b/six.py\n") if isinstance(each, Unfit)]
    assert len(up) == 2


@POSIX
def test_what_lies_within_a_folder(tmp_path):
    inside = tmp_path / "class" / "alice"
    inside.mkdir(parents=True)
    (tmp_path / "link").symlink_to(inside)
    (tmp_path / "class 2").mkdir()
    assert lies_within(inside, [str(tmp_path / "class")])
    assert lies_within(tmp_path / "link", [str(tmp_path / "class")])
    assert not lies_within(tmp_path / "class 2", [str(tmp_path / "class"), str(tmp_path / "nowhere")])


def zipped(path: Path, files: dict[str, str | bytes], **how: int) -> Path:
    with zipfile.ZipFile(path, "w", **how) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


@pytest.mark.parametrize("wrapper", ["", "class-7b/"])
def test_a_zip_of_a_class(tmp_path, wrapper):
    path = zipped(
        tmp_path / "class.zip",
        {f"{wrapper}alice/six.py": "1", f"{wrapper}bob/double.py": "2", "__MACOSX/alice/._six.py": "3"},
    )
    assert found_in_zip(path) == {("alice", "six"): b"1", ("bob", "double"): b"2"}


def found_in_zip(path: Path) -> dict[tuple[str, str], bytes]:
    """As they come: what is in a zip can be read until the next one is asked for."""
    found = {}
    for each in find([str(path)], NAMES):
        assert isinstance(each, Found), each
        found[each.learner, each.exercise] = each.read()
    return found


def test_a_zip_of_one_learner(tmp_path):
    assert found_in_zip(zipped(tmp_path / "alice.zip", {"six.py": "1", "more/double.py": "2"})) == {
        ("alice", "six"): b"1",
        ("alice", "double"): b"2",
    }


def test_names_in_a_zip_that_lead_out_of_it(tmp_path):
    names = ["../six.py", "/etc/six.py", "alice/../../six.py", "C:/x/six.py", "bob\\six.py"]
    path = zipped(tmp_path / "class.zip", {**dict.fromkeys(names, "1"), "alice/double.py": "2"})
    each = list(find([str(path)], NAMES))
    assert [found.learner for found in each if isinstance(found, Found)] == ["alice"]
    assert [u.sentence[:41] for u in each if isinstance(u, Unfit)] == [
        "A path in a zip must stay within it: no `"
    ] * len(names)


def test_links_passwords_and_odd_packing_in_a_zip(tmp_path):
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("alice/six.py")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("bob/six.py", "1" * 1000, zipfile.ZIP_LZMA)
        archive.writestr("carol/six.py", "1")
    data = path.read_bytes()
    # The flag of a password, for the last file in the table of contents.
    at = data.rindex(b"PK\x01\x02") + 8
    path.write_bytes(data[:at] + b"\x01" + data[at + 1 :])
    told = {u.path.rsplit("/", 2)[1]: u.sentence.split()[1:5] for u in find([str(path)], NAMES) if isinstance(u, Unfit)}
    assert told == {
        "alice": ["is", "a", "link,", "which"],
        "bob": ["file", "is", "packed", "in"],
        "carol": ["file", "is", "locked", "by"],
    }


def test_a_zip_bomb_is_read_only_so_far(tmp_path):
    path = zipped(tmp_path / "class.zip", {"alice/six.py": b"#" * 300_000_000}, compression=zipfile.ZIP_DEFLATED)
    ((_, text),) = found_in_zip(path).items()
    assert len(text) == MAX_BYTES + 1


def test_a_forged_table_of_contents_takes_no_memory(tmp_path):
    path = zipped(tmp_path / "class.zip", {"alice/six.py": "1"})
    data = bytearray(path.read_bytes())
    end = data.rindex(b"PK\x05\x06")
    big = MAX_LIST + 1
    data[:end] = bytes(big)  # so that a table of that size would fit
    at = data.rindex(b"PK\x05\x06")
    data[at + 12 : at + 20] = struct.pack("<II", big, 0)
    path.write_bytes(data)
    (told,) = unfit_in(path).values()
    assert told == "This is no sound zip: its table of contents is too big."


@pytest.mark.parametrize("keep", [0, 10, 60, -30])
def test_damaged_zips(tmp_path, keep):
    path = zipped(tmp_path / "class.zip", {"alice/six.py": "print(6)\n" * 100}, compression=zipfile.ZIP_DEFLATED)
    path.write_bytes(path.read_bytes()[:keep])
    (told,) = unfit_in(path).values()
    assert told.startswith("This is no sound zip: ")


def test_a_damaged_file_in_a_sound_zip(tmp_path):
    path = zipped(tmp_path / "class.zip", {"alice/six.py": "1" * 1000, "bob/six.py": "2"})
    data = path.read_bytes()
    path.write_bytes(data.replace(b"1111111111", b"1111101111", 1))
    learners = []
    for each in find([str(path)], NAMES):
        assert isinstance(each, Found)
        try:
            learners.append((each.learner, each.read()))
        except OSError as error:
            assert "damaged" in str(error)
    assert learners == [("bob", b"2")]
