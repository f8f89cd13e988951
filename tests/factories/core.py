"""People, pictures and help services for tests."""

import factory
import wagtail_factories
from factory.django import DjangoModelFactory

from core.models import CustomImage, HelpService, User


class UserFactory(DjangoModelFactory):
    email = factory.Sequence(lambda n: f"iemand{n}@example.org")
    password = factory.PostGenerationMethodCall("set_password", "een-lang-wachtwoord")

    class Meta:
        model = User
        skip_postgeneration_save = True


class ImageFactory(wagtail_factories.ImageFactory):
    credit = "Eigen foto"

    class Meta:
        model = CustomImage


class HelpServiceFactory(DjangoModelFactory):
    code = factory.Sequence(lambda n: f"hulp-{n}")
    name = "Jongerenteam (voorbeeld)"
    kind = "care"
    phone = "000-000 00 00"

    class Meta:
        model = HelpService
