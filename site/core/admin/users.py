"""Accounts in the admin: administrators manage staff, not those above them."""

from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from wagtail.admin.auth import permission_denied
from wagtail.users.views.users import (
    CreateView,
    DeleteView,
    EditView,
    UserViewSet,
)

from core.models import User


class ModestFormMixin:
    """Shows who is a superuser, but only lets a superuser make one."""

    def get_form(self, *args, **kwargs) -> Form:
        form = super().get_form(*args, **kwargs)
        if "is_superuser" in form.fields and not self.request.user.is_superuser:
            form.fields["is_superuser"].disabled = True
        return form


class SparesSuperusersMixin:
    """A new password or address for a superuser would be a way to become one."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if self.get_object().is_superuser and not request.user.is_superuser:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class StaffCreateView(ModestFormMixin, CreateView):
    """A new account."""


class StaffEditView(SparesSuperusersMixin, ModestFormMixin, EditView):
    """An account that exists."""


class StaffDeleteView(SparesSuperusersMixin, DeleteView):
    """The end of an account; deactivating keeps the author of a page's history."""


class StaffUserViewSet(UserViewSet):
    """Wagtail's pages for users, safe in hands that are no superuser's."""

    add_view_class = StaffCreateView
    edit_view_class = StaffEditView
    delete_view_class = StaffDeleteView


def spare_superusers(
    request: HttpRequest, action_type: str, objects: list, action
) -> HttpResponse | None:
    """Refuse a bulk action by others on an account of a superuser."""
    chosen = any(isinstance(item, User) and item.is_superuser for item in objects)
    if chosen and not request.user.is_superuser:
        return permission_denied(request)
    return None
