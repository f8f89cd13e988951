"""Four eyes on every site."""

from django.contrib.auth.models import Group
from wagtail.models import (
    GroupApprovalTask,
    Page,
    Site,
    Task,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from core.models import FourEyesTask
from core.section import SiteDefinition, site_definitions


def ensure_workflows() -> None:
    """A workflow with a four-eyes step on each front page, in every language."""
    _forget_wagtails_workflow()
    for definition in site_definitions():
        site = Site.objects.get(siteidentity__key=definition.key)
        workflow = _ensure_workflow(definition)
        for front in site.root_page.get_translations(inclusive=True):
            WorkflowPage.objects.get_or_create(
                page=front, defaults={"workflow": workflow}
            )


def _forget_wagtails_workflow() -> None:
    """Remove the approval by one person that a fresh Wagtail puts on all pages."""
    root = Page.get_first_root_node()
    found = Workflow.objects.filter(workflow_pages__page=root)
    for workflow in found.filter(workflow_states=None):
        tasks = list(workflow.tasks.values_list("pk", flat=True))
        workflow.delete()
        GroupApprovalTask.objects.filter(pk__in=tasks, task_states=None).delete()
    WorkflowPage.objects.filter(page=root).delete()


def _ensure_workflow(definition: SiteDefinition) -> Workflow:
    name = definition.moderators
    task = FourEyesTask.objects.filter(name=name).first()
    if task is None:
        task = FourEyesTask.objects.create(name=name)
        task.groups.add(Group.objects.get(name=name))
    workflow, made = Workflow.objects.get_or_create(name=name)
    if made:
        WorkflowTask.objects.create(workflow=workflow, task=Task(pk=task.pk))
    return workflow
