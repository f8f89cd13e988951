"""The site for parents."""

from core.languages import Language
from core.section import SiteDefinition, register

register(
    SiteDefinition(
        key="parents",
        name="Dealen met drugs",
        front_page="parents.ParentsHomePage",
        slug="dealen-met-drugs",
        hero_title="Maakt u zich zorgen over uw kind?",
        hero_text="Rustige uitleg, woorden voor een gesprek en iemand om te bellen.",
        languages=(Language.NL, Language.EN, Language.AR, Language.TR, Language.PL),
        exit_address="https://www.buienradar.nl",
        lix_limit=35,
    )
)
