"""Which part of a file a Range header asks for, and that part to read."""

import re
from typing import BinaryIO

# more digits than any file has bytes count as malformed
ONE_RANGE = re.compile(r"bytes=\s*(\d{0,30})-(\d{0,30})\s*", re.ASCII | re.IGNORECASE)


def asked_positions(header: str, size: int) -> range | None:
    """The byte positions that a Range header asks of a file of `size` bytes.

    None asks for the whole file: no header, another unit, several ranges, nonsense.
    An empty range cannot be satisfied (RFC 9110, sections 14.1.2 and 14.2).
    """
    found = ONE_RANGE.fullmatch(header)
    if not found or not any(found.groups()):
        return None
    first, last = found.groups()
    if not first:
        return _end(int(last), size)
    if last and int(last) < int(first):
        return None
    stop = min(int(last) + 1, size) if last else size
    return range(min(int(first), size), stop)


def _end(length: int, size: int) -> range | None:
    if length and not size:  # satisfiable, but no Content-Range can say it
        return None
    return range(max(size - length, 0), size)


class FilePart:
    """Some positions of a seekable file, read as if they were a file of their own.

    Nothing is fetched or held before it is read; closing it closes the file.
    """

    def __init__(self, file: BinaryIO, positions: range):
        self.name = file.name
        self._file = file
        self._left = positions

    def read(self, size: int) -> bytes:
        """The next `size` bytes at most; none at the end."""
        wanted = self._left[:size]
        if not wanted:
            return b""
        self._file.seek(wanted.start)
        chunk = self._file.read(len(wanted))
        self._left = self._left[len(chunk) :]
        return chunk

    def close(self) -> None:
        self._file.close()
