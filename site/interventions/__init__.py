"""The register of interventions and its map."""
