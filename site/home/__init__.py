"""Ground floor of each site."""
