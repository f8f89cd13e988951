"""Renditions and players' files, from whatever storage holds them."""

from posixpath import normpath

from django.core.files.storage import default_storage
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from core.stored_file import stored_file


@require_safe
def public_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """The file at `path` of the default storage; a changed file has a new name."""
    # "images/../documents/x" would lead from what is public to what is not
    if normpath(path) != path or not default_storage.exists(path):
        raise Http404
    response = stored_file(request, default_storage, path)
    if response.status_code < 400:  # a refusal kept for a year would stay one
        patch_cache_control(response, public=True, max_age=31_536_000, immutable=True)
    return response
