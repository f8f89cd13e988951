"""What every section stands on."""
