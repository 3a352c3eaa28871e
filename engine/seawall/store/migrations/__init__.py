"""The steps that bring a database up to the tables, oldest first."""
