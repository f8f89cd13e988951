"""A stored file as an answer: whole, in part, or not again."""

from datetime import datetime

from django.core.files import File
from django.core.files.storage import Storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from core.byte_range import FilePart, asked_positions

READ_AT_ONCE = 64 * 1024  # bytes; Django's own 4 kB costs a film 16 times the calls


def stored_file(request: HttpRequest, storage: Storage, path: str) -> HttpResponseBase:
    """The file at `path`: 200, 206, 304, 412 or 416, as RFC 9110 has it.

    Safari plays no film from a server that cannot give a part of it. Who may see the
    file and who may keep it is for the view to say. Raises Http404.
    """
    try:
        file, changed = storage.open(path), storage.get_modified_time(path)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise Http404 from None
    version = _version(changed, file.size)
    response = get_conditional_response(
        request, version["ETag"], int(changed.timestamp())
    )
    if response:
        file.close()
    else:
        response = _content(request, file, version)
    for name, value in {**version, "Accept-Ranges": "bytes"}.items():
        response[name] = value
    return response


def _version(changed: datetime, size: int) -> dict[str, str]:
    return {
        "ETag": f'"{int(changed.timestamp() * 1_000_000):x}-{size:x}"',
        "Last-Modified": http_date(changed.timestamp()),
    }


def _content(
    request: HttpRequest, file: File, version: dict[str, str]
) -> HttpResponseBase:
    size = file.size
    if request.method == "HEAD":  # a range is defined for GET only
        return _part(file, range(0), {"Content-Length": size})
    positions = None
    if request.headers.get("If-Range") in (None, *version.values()):
        positions = asked_positions(request.headers.get("Range", ""), size)
    if positions is None:
        response = FileResponse(file)
        response.block_size = READ_AT_ONCE
        return response
    if not positions:
        file.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    told = f"bytes {positions[0]}-{positions[-1]}/{size}"
    headers = {"Content-Range": told, "Content-Length": len(positions)}
    return _part(file, positions, headers, status=206)


def _part(file: File, positions: range, headers: dict, status=200) -> FileResponse:
    response = FileResponse(FilePart(file, positions), headers=headers, status=status)
    response.block_size = READ_AT_ONCE
    return response
