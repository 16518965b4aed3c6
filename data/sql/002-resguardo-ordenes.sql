-- SPDX-License-Identifier: GPL-3.0-or-later
-- What src/store/resguardo.c does with the tables. A line with a colon names the statement below it.

-- :keep-draft
INSERT INTO borrador (documento, sesion, momento, titulo, uri, huella, contenido)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (documento, sesion) DO UPDATE
SET momento = ?3, titulo = ?4, uri = ?5, huella = ?6, descartado = 0, contenido = ?7;

-- :drop-draft
DELETE FROM borrador WHERE documento = ?1 AND sesion = ?2;

-- :discard-draft
UPDATE borrador SET descartado = 1 WHERE documento = ?1 AND sesion = ?2;

-- :take-draft
UPDATE OR REPLACE borrador SET sesion = ?3, descartado = 0
WHERE documento = ?1 AND sesion = ?2;

-- :list-drafts
SELECT documento, sesion, momento, titulo, uri, huella, descartado
FROM borrador ORDER BY momento DESC;

-- :read-draft
SELECT contenido FROM borrador WHERE documento = ?1 AND sesion = ?2;

-- :keep-version
INSERT INTO version (documento, momento, uri, huella, contenido)
SELECT ?1, ?2, ?3, ?4, ?5
WHERE ?4 IS NOT (SELECT huella FROM version WHERE documento = ?1 ORDER BY id DESC LIMIT 1);

-- :list-versions
SELECT id, momento, uri, huella FROM version WHERE documento = ?1 ORDER BY id DESC;

-- :find-version
SELECT id, momento FROM version WHERE uri = ?1 ORDER BY id DESC LIMIT 1;

-- :read-version
SELECT contenido FROM version WHERE id = ?1;

-- :purge-drafts
DELETE FROM borrador WHERE descartado AND momento < ?1;

-- :purge-versions
DELETE FROM version
WHERE momento < ?1
  AND (SELECT count(*) FROM version AS newer
       WHERE newer.documento = version.documento AND newer.id > version.id) >= ?2;
