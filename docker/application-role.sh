#!/bin/sh
# Makes the role as which Stegvis works: it owns the engine's tables and only adds to the journal, which the owner keeps.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$STEGVIS_DATABASE_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role stegvis login password :'password';
grant create on schema public to stegvis;
SQL
