"""Rights and workflow of a front page in a new language."""

from wagtail.models import GroupPagePermission, Page, WorkflowPage


def take_over_rights(front: Page) -> None:
    """Give a front page what its translations have: group rights and the workflow.

    Called when a front page comes into being, however that happens; what it has
    already stays.
    """
    others = front.get_translations()
    held = GroupPagePermission.objects.filter(page__in=others)
    for group, permission in held.values_list("group", "permission").distinct():
        GroupPagePermission.objects.get_or_create(
            page_id=front.pk, group_id=group, permission_id=permission
        )
    workflow = WorkflowPage.objects.filter(page__in=others).first()
    if workflow:
        WorkflowPage.objects.get_or_create(
            page_id=front.pk, defaults={"workflow_id": workflow.workflow_id}
        )
