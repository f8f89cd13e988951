"""Checks that secondary addresses of the admin forget to make themselves."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from wagtail.admin.auth import permission_denied
from wagtail.models import Page, Task
from wagtail.permissions import policy_registry
from wagtail_localize.models import TranslationSource

from core.admin.choosers import choosable
from core.models import CustomDocument, CustomImage, CustomMedia

Check = Callable[..., bool]


def guarded(view: Callable) -> Callable:
    """Put the check that CHECKS holds for an address before its view.

    Who is refused is led to the admin's home, as by Wagtail's own checks.
    """

    @wraps(view)
    def wrapper(request: HttpRequest, *args, **kwargs):
        check = CHECKS.get(request.resolver_match.view_name)
        if check and request.user.is_authenticated and not check(request, **kwargs):
            return permission_denied(request)
        return view(request, *args, **kwargs)

    return wrapper


def _may_edit_page(request: HttpRequest, page_id: int, **kwargs) -> bool:
    page = get_object_or_404(Page, pk=page_id)
    return page.permissions_for_user(request.user).can_edit()


def _may_move_page(request: HttpRequest, page_to_move_id: int, **kwargs) -> bool:
    page = get_object_or_404(Page, pk=page_to_move_id)
    return page.permissions_for_user(request.user).can_move()


def _may_browse_page(request: HttpRequest, parent_page_id: int) -> bool:
    return choosable(request.user).filter(pk=parent_page_id).exists()


def _may_choose_pages(request: HttpRequest) -> bool:
    asked = {value for value in request.GET.getlist("id") if value.isdecimal()}
    return choosable(request.user).filter(pk__in=asked).count() == len(asked)


def _may_update_translations(request: HttpRequest, translation_source_id: int) -> bool:
    source = get_object_or_404(TranslationSource, pk=translation_source_id)
    page = get_object_or_404(
        Page, translation_key=source.object_id, locale_id=source.locale_id
    )
    return page.permissions_for_user(request.user).can_edit()


def _may_become_alias(request: HttpRequest, page_id: int) -> bool:
    """An alias goes live with its source, which takes the right to publish."""
    page = get_object_or_404(Page, pk=page_id)
    return page.permissions_for_user(request.user).can_set_view_restrictions()


def _may_use_media(request: HttpRequest, media_id: int) -> bool:
    media = get_object_or_404(CustomMedia, pk=media_id)
    policy = policy_registry.get_by_type(CustomMedia)
    return policy.user_has_permission_for_instance(request.user, "change", media)


def _may_choose_image(request: HttpRequest, pk: int) -> bool:
    return _may_choose(request, get_object_or_404(CustomImage, pk=pk))


def _may_choose_document(request: HttpRequest, pk: int) -> bool:
    return _may_choose(request, get_object_or_404(CustomDocument, pk=pk))


def _may_choose(request: HttpRequest, item) -> bool:
    policy = policy_registry.get_by_type(type(item))
    return policy.user_has_permission_for_instance(request.user, "choose", item)


def _may_arrange_workflows(request: HttpRequest, **kwargs) -> bool:
    policy = policy_registry.get_by_type(Task)
    return policy.user_has_any_permission(request.user, {"add", "change"})


def _superusers_only(request: HttpRequest, **kwargs) -> bool:
    return request.user.is_superuser


CHECKS: dict[str, Check] = {
    "wagtailadmin_api:documents:detail": _may_choose_document,
    "wagtailadmin_api:documents:find": _superusers_only,
    "wagtailadmin_api:documents:listing": _superusers_only,
    "wagtailadmin_api:images:detail": _may_choose_image,
    "wagtailadmin_api:images:find": _superusers_only,
    "wagtailadmin_api:images:listing": _superusers_only,
    "wagtailadmin_choose_page_child": _may_browse_page,
    "wagtailadmin_choose_page_chosen_multiple": _may_choose_pages,
    "wagtailadmin_pages:confirm_workflow_cancellation": _may_edit_page,
    "wagtailadmin_pages:move_confirm": _may_move_page,
    # names the page of each type that was edited last, whichever site's it is
    "wagtailadmin_reports:page_types_usage": _superusers_only,
    "wagtailadmin_reports:page_types_usage_results": _superusers_only,
    "wagtailadmin_workflows:task_chosen": _may_arrange_workflows,
    "wagtail_localize:convert_to_alias": _may_become_alias,
    "wagtail_localize:submit_page_translation": _may_edit_page,
    "update_translations_unpublished": _may_update_translations,
    "wagtailmedia:media_usage": _may_use_media,
}
