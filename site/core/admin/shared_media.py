"""Shared films and sound: wagtailmedia knows no right to choose without changing."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path
from wagtail.admin.modal_workflow import render_modal_workflow
from wagtail.permissions import policy_registry
from wagtailmedia.views.chooser import get_media_json, media_chosen

from core.bootstrap.rights import SHARED_COLLECTION, ensure_collection
from core.models import CustomMedia


def with_shared_media(media: QuerySet, request: HttpRequest) -> QuerySet:
    """What an editor may choose: `media`, and what lies in the shared collection."""
    return media | _shared(request.user)


def shared_media_chosen(request: HttpRequest, media_id: int) -> HttpResponse:
    """The chooser's answer for shared media, wagtailmedia's own for all other."""
    if not _shared(request.user).filter(pk=media_id).exists():
        return media_chosen(request, media_id)
    media = get_object_or_404(CustomMedia, pk=media_id)
    chosen = {"step": "media_chosen", "result": get_media_json(media)}
    return render_modal_workflow(request, None, None, None, json_data=chosen)


def shared_media_addresses() -> list[URLPattern]:
    """The address that stands before wagtailmedia's own."""
    return [path("media/chooser/<int:media_id>/", shared_media_chosen)]


def _shared(user) -> QuerySet[CustomMedia]:
    """Who may add media somewhere may show the shared ones."""
    policy = policy_registry.get_by_type(CustomMedia)
    if not policy.user_has_permission(user, "add"):
        return CustomMedia.objects.none()
    # by id, since the search of the chooser knows no names of collections
    return CustomMedia.objects.filter(collection=ensure_collection(SHARED_COLLECTION))
