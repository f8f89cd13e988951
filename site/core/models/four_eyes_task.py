"""Approval that one person alone can never give."""

from django.db.models import Exists, IntegerField, OuterRef
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Page

from core.own_work import is_own_work


class FourEyesTask(AbstractGroupApprovalTask):
    """A second person approves: never who submitted or last edited the page."""

    class Meta:
        verbose_name = _("four-eyes approval")
        verbose_name_plural = _("four-eyes approvals")

    def get_actions(self, obj, user):
        """The stock actions, of which someone's own work only leaves "request changes".

        Superusers are held to it too: the rule protects them as well.
        """
        actions = super().get_actions(obj, user)
        if actions and is_own_work(obj, user):
            return [action for action in actions if action[0] == "reject"]
        return actions

    def on_action(self, task_state, user, action_name, **kwargs):
        """Approve or reject, unless it is one's own work that would be approved.

        The page is taken from `task_state`, since a forged address can name another
        page beside it. Who edits and approves at once is left with a saved draft.
        """
        page = task_state.workflow_state.content_object
        if action_name == "approve" and is_own_work(page, user):
            return
        super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(self, user, **kwargs):
        """What waits for `user`: their own work never does."""
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        last_edited = Page.objects.filter(
            pk=Cast(OuterRef("workflow_state__object_id"), IntegerField()),
            latest_revision__user=user,
        )
        return states.exclude(workflow_state__requested_by=user).filter(
            ~Exists(last_edited)
        )

    @classmethod
    def get_description(cls):
        return _("Somebody else than the writer approves the page")
