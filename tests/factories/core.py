"""People, pictures and help services for tests."""

import factory
import wagtail_factories
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from factory.django import DjangoModelFactory
from wagtail_factories.factories import CollectionMemberFactory

from core.models import CustomDocument, CustomImage, CustomMedia, HelpService, User


class UserFactory(DjangoModelFactory):
    """A colleague; `groups` are names of groups that exist."""

    email = factory.Sequence(lambda n: f"iemand{n}@example.org")
    password = "een-lang-wachtwoord"

    class Meta:
        model = User
        skip_postgeneration_save = True

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        return model_class.objects.create_user(*args, **kwargs)

    @factory.post_generation
    def groups(self, create, names, **kwargs):
        for name in names or ():
            self.groups.add(Group.objects.get(name=name))


class ImageFactory(wagtail_factories.ImageFactory):
    credit = "Eigen foto"

    class Meta:
        model = CustomImage


class DocumentFactory(wagtail_factories.DocumentFactory):
    class Meta:
        model = CustomDocument


class MediaFactory(CollectionMemberFactory):
    title = "Een gesprek"
    type = "audio"
    file = factory.LazyFunction(lambda: ContentFile(b"ID3", name="gesprek.mp3"))
    duration = 60
    transcript = "Wat er wordt gezegd."

    class Meta:
        model = CustomMedia


class HelpServiceFactory(DjangoModelFactory):
    code = factory.Sequence(lambda n: f"hulp-{n}")
    name = "Jongerenteam (voorbeeld)"
    kind = "care"
    phone = "000-000 00 00"

    class Meta:
        model = HelpService
