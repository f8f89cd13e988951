"""Files in an S3 bucket that no browser ever sees."""

from urllib.parse import quote, urljoin

from django.conf import settings
from storages.backends.s3 import S3Storage


class PrivateBucket(S3Storage):
    """A bucket behind our own address: pages load nothing from a third party."""

    def url(self, name, parameters=None, expire=None, http_method=None) -> str:
        return urljoin(settings.MEDIA_URL, quote(name))
