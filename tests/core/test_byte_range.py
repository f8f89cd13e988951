"""Which part of a file a Range header asks for, and that part to read."""

from io import BytesIO

import pytest

from core.byte_range import FilePart, asked_positions


@pytest.mark.parametrize(
    ("header", "positions"),
    [
        ("bytes=0-1", range(2)),
        ("bytes=3-3", range(3, 4)),
        ("bytes=4-", range(4, 10)),
        ("bytes=0-", range(10)),
        ("bytes=8-99", range(8, 10)),
        ("bytes=0-99999999999999999999", range(10)),
        ("bytes=-3", range(7, 10)),
        ("bytes=-99", range(10)),
        ("BYTES= 2-4 ", range(2, 5)),
    ],
)
def test_one_range_is_understood(header, positions):
    assert asked_positions(header, 10) == positions


@pytest.mark.parametrize(
    "header", ["bytes=10-", "bytes=10-12", "bytes=99-", "bytes=-0"]
)
def test_what_lies_behind_the_end_is_an_empty_range(header):
    assert asked_positions(header, 10) == range(0)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=5-2",
        "bytes=a-b",
        "bytes=--3",
        "bytes=1.5-3",
        "bytes=٣-٤",
        "bytes=0-1,4-5",
        "lines=0-1",
        "bytes=" + "9" * 5_000 + "-",
    ],
)
def test_anything_else_asks_for_the_whole_file(header):
    assert asked_positions(header, 10) is None


def test_an_empty_file_has_no_first_byte_but_its_end_is_the_whole_of_it():
    assert asked_positions("bytes=0-", 0) == range(0)
    assert asked_positions("bytes=-5", 0) is None


class CountedFile(BytesIO):
    """A film that remembers how much was asked of it at once."""

    name = "media/film.mp4"
    most = 0

    def read(self, size=-1):
        self.most = max(self.most, len(self.getvalue()) if size < 0 else size)
        return super().read(size)


def test_a_part_is_read_in_pieces_and_ends_where_it_should():
    file = CountedFile(bytes(range(100)))
    part = FilePart(file, range(10, 35))
    pieces = list(iter(lambda: part.read(10), b""))
    assert [len(piece) for piece in pieces] == [10, 10, 5]
    assert b"".join(pieces) == bytes(range(10, 35))
    assert file.most == 10


def test_a_file_that_turns_out_shorter_ends_the_part():
    part = FilePart(CountedFile(b"kort"), range(2, 50))
    assert part.read(10) == b"rt"
    assert part.read(10) == b""


def test_closing_a_part_that_nobody_read_closes_its_file():
    file = CountedFile(b"film")
    FilePart(file, range(2)).close()
    assert file.closed
