"""Where incidents live: SQLite to start with, PostgreSQL for many workers.

`tables` defines the tables, once, as SQLModel classes; `migrations` brings a database up to them;
`sql` is every statement, in plain text that both databases read alike; `sqlite` and `postgres`
hold what differs, behind `dialect`. On these stand `reading` and `writing`, what a transaction can
do, and `store`, which carries works out. A command needs neither SQLModel nor SQLAlchemy
to run, so the commands people wait for start fast; tests hold the statements against the tables.
"""
