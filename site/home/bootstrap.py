"""The programme's own site."""

from core.section import SiteDefinition, grant_on_own_site, register

register(
    SiteDefinition(
        key="programme",
        name="Weerbare jeugd",
        front_page="home.HomePage",
        slug="weerbare-jeugd",
        hero_title="Jongeren weerbaar tegen drugscriminaliteit",
        hero_text="Wat gemeenten, scholen en partners in Noord-Holland samen doen.",
    )
)
grant_on_own_site("home.change_searchpromotions")
