"""The way to live in the editor: submit, and let somebody else approve."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.models import Page

from core.own_work import is_own_work

NOT_PUBLISHED = _(
    "Your work is saved as a draft, but not published: somebody else has to see it "
    "first. Submit it for approval."
)
NOT_APPROVED = _(
    "Your changes are saved, but the page is not approved: who wrote last cannot "
    "approve. Ask another moderator."
)


def offer_approval_only(menu_items: list, request: HttpRequest, context: dict) -> None:
    """Take "Publish" out of the editor's menu: saving makes a page one's own work."""
    menu_items[:] = [item for item in menu_items if item.name != "action-publish"]


def refuse_own_work(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Stop a publication from the editor; what was typed is a saved draft by now."""
    if not is_own_work(page, request.user):
        return None
    messages.warning(request, NOT_PUBLISHED)
    return redirect("wagtailadmin_pages:edit", page.pk)


def explain_refusal(request: HttpRequest, page: Page) -> None:
    """Tell who asked for what only somebody else may do why it did not happen."""
    asked = request.POST.get("workflow-action-name") == "approve"
    if asked and page.workflow_in_progress and is_own_work(page, request.user):
        messages.warning(request, NOT_APPROVED)
    elif request.POST.get("action-publish") and page.has_unpublished_changes:
        messages.warning(request, NOT_PUBLISHED)
