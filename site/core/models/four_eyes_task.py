"""Approval that one person alone can never give."""

from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask


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
        if is_own_work(obj, user):
            return [action for action in actions if action[0] == "reject"]
        return actions

    def on_action(self, task_state, user, action_name, **kwargs):
        obj = task_state.workflow_state.content_object
        if action_name == "approve" and is_own_work(obj, user):
            return
        super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(self, user, **kwargs):
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        own = Q(workflow_state__requested_by=user) | Q(revision__user=user)
        return states.exclude(own).order_by(F("started_at").asc())

    @classmethod
    def get_description(cls):
        return _("Somebody else than the writer approves the page")


def is_own_work(obj, user) -> bool:
    """Whether `user` submitted `obj` for approval or wrote its latest revision."""
    state = obj.current_workflow_state
    revision = obj.get_latest_revision()
    return user.pk in (
        state.requested_by_id if state else None,
        revision.user_id if revision else None,
    )
