"""The tables that every section shares."""

from core.models.base_page import BasePage
from core.models.document import CustomDocument
from core.models.four_eyes_task import FourEyesTask
from core.models.help_hours import HelpServiceException, HelpServiceHours
from core.models.help_service import HelpService, HelpServiceText
from core.models.image import CustomImage, Rendition
from core.models.media import CustomMedia
from core.models.municipality import Municipality, MunicipalityName
from core.models.site_identity import SiteIdentity
from core.models.theme import Theme, ThemeName
from core.models.user import User

__all__ = [
    "BasePage",
    "CustomDocument",
    "CustomImage",
    "CustomMedia",
    "FourEyesTask",
    "HelpService",
    "HelpServiceException",
    "HelpServiceHours",
    "HelpServiceText",
    "Municipality",
    "MunicipalityName",
    "Rendition",
    "SiteIdentity",
    "Theme",
    "ThemeName",
    "User",
]
