"""Staff prove who they are twice before they reach the admin."""

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _


class SecondFactorMiddleware:
    """Sends signed-in staff without a second factor to the page that adds one."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if not settings.MFA_REQUIRED_IN_ADMIN:
            return None
        if not request.path.startswith("/beheer/") or request.user.is_anonymous:
            return None
        if is_mfa_enabled(request.user):
            return None
        messages.warning(request, _("Add a second factor before you go on."))
        return redirect("mfa_index")
