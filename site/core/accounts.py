"""How allauth behaves for staff: nobody signs up, everybody is invited."""

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.utils.http import url_has_allowed_host_and_scheme

from core.middleware.hosts import staff_host


class StaffAccountAdapter(DefaultAccountAdapter):
    """Accounts are made by administrators; redirects stay on our own host."""

    def is_open_for_signup(self, request) -> bool:
        return False

    def is_safe_url(self, url) -> bool:
        scheme = settings.ACCOUNT_DEFAULT_HTTP_PROTOCOL
        return url_has_allowed_host_and_scheme(
            url, allowed_hosts={staff_host()}, require_https=scheme == "https"
        )
