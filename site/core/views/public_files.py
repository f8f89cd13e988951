"""Renditions and players' files, from whatever storage holds them."""

from posixpath import normpath

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe


@require_safe
@cache_control(public=True, max_age=31_536_000, immutable=True)
def public_file(request: HttpRequest, path: str) -> FileResponse:
    """The file at `path` of the default storage; a changed file has a new name."""
    # "images/../documents/x" would lead from what is public to what is not
    if normpath(path) != path or not default_storage.exists(path):
        raise Http404
    return FileResponse(default_storage.open(path))
