"""Headers that Django has no setting for."""

from django.conf import settings


class HeadersMiddleware:
    """Adds EXTRA_HEADERS to every response that does not set them itself."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        for name, value in settings.EXTRA_HEADERS.items():
            response.headers.setdefault(name, value)
        return response
