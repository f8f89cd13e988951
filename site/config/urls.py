"""Which address leads to which view."""

from functools import partial

from allauth import urls as allauth_urls
from csp.constants import SELF, UNSAFE_EVAL, UNSAFE_INLINE
from csp.decorators import csp_replace
from django.conf.urls.i18n import i18n_patterns
from django.http import Http404
from django.urls import include, path, re_path
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.views.account import LogoutView
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern
from wagtail.utils.urlpatterns import decorate_urlpatterns

from core.admin.guards import guarded
from core.views.errors import not_found
from core.views.page import serve as serve_page
from core.views.public_files import public_file

# the admin's own pages hold inline scripts and styles; public pages never do
admin_policy = csp_replace(
    {
        "script-src": [SELF, UNSAFE_INLINE, UNSAFE_EVAL],
        "style-src": [SELF, UNSAFE_INLINE],
        "img-src": [SELF, "data:", "blob:"],
        "media-src": [SELF, "blob:"],
        "frame-src": [SELF],
        "worker-src": [SELF, "blob:"],
    }
)
# the second factor's picture of a code is part of the page itself
account_policy = csp_replace({"img-src": [SELF, "data:"]})
not_kept = cache_control(private=True, no_store=True)
to_staff_login = RedirectView.as_view(pattern_name="account_login", query_string=True)

urlpatterns = [
    # one door for staff: the built-in login and password reset are never reached
    path("beheer/login/", to_staff_login),
    re_path(r"^beheer/password_reset/", to_staff_login),
    # Wagtail's own view forgets the session on a mere link to it
    path("beheer/logout/", require_POST(LogoutView.as_view())),
    path(
        "beheer/",
        include(
            decorate_urlpatterns(
                decorate_urlpatterns(list(wagtailadmin_urls.urlpatterns), guarded),
                admin_policy,
            )
        ),
    ),
    # administrators keep the addresses; a second one here would shut its owner out
    path("account/email/", partial(not_found, exception=Http404())),
    path(
        "account/",
        include(
            decorate_urlpatterns(
                decorate_urlpatterns(list(allauth_urls.urlpatterns), account_policy),
                not_kept,
            )
        ),
    ),
    path(
        "documenten/",
        include(decorate_urlpatterns(list(wagtaildocs_urls.urlpatterns), not_kept)),
    ),
    # renditions and players' files only: never originals, never documents
    re_path(
        r"^media/(?P<path>(?:images|media|media_thumbnails|media_tracks)/.+)$",
        public_file,
    ),
    path("", include("home.site_urls")),
]
urlpatterns += i18n_patterns(
    path("", include("home.urls")),
    # Wagtail looks this name up even though WAGTAIL_FRONTEND_LOGIN_URL is set
    path("_util/login/", to_staff_login, name="wagtailcore_login"),
    re_path(serve_pattern, serve_page, name="wagtail_serve"),
    prefix_default_language=False,
)

handler400 = "core.views.errors.unreadable"
handler403 = "core.views.errors.refused"
handler404 = "core.views.errors.not_found"
handler500 = "core.views.errors.out_of_order"
