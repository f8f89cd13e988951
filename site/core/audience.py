"""For whom a page is: the one list that every section uses."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Audience(models.TextChoices):
    """The people the programme writes for."""

    PUBLIC = "public", _("Everyone")
    PARENTS = "parents", _("Parents")
    YOUTH = "youth", _("Young people")
    PROFESSIONALS = "professionals", _("Professionals")
    MUNICIPALITIES = "municipalities", _("Municipalities and partners")
