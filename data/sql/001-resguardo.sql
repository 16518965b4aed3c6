-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has been typed and not saved, and what has been saved before. Times are seconds since 1970.
-- contenido is a plan's document, compressed with zlib.
CREATE TABLE borrador (
  documento TEXT NOT NULL,     -- id of the plan
  sesion TEXT NOT NULL,        -- of the program in which it was typed
  momento INTEGER NOT NULL,
  titulo TEXT NOT NULL,
  uri TEXT,                    -- where the plan lives; NULL: never saved
  huella TEXT,                 -- of the file that it was opened from or last saved as
  descartado INTEGER NOT NULL DEFAULT 0, -- somebody said that it is not wanted
  contenido BLOB NOT NULL,
  PRIMARY KEY (documento, sesion)
) STRICT;

CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  documento TEXT NOT NULL,
  momento INTEGER NOT NULL,
  uri TEXT NOT NULL,
  huella TEXT NOT NULL,
  contenido BLOB NOT NULL
) STRICT;

CREATE INDEX version_documento ON version (documento, id);

PRAGMA user_version = 1;
