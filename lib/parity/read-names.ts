import type { Tx } from '#lib/db/desk.ts'
import type { NamePair } from './name-pair.ts'

/** People, organisations and places of the register, and the terms, with everything that they are called, in one statement. */
export async function readNames(tx: Tx): Promise<NamePair[]> {
  return tx.$queryRaw<NamePair[]>`
    WITH registered AS (
      SELECT id, 'person' AS kind, "nameAr", "nameEn" FROM desk."Person"
      UNION ALL SELECT id, 'organisation', "nameAr", "nameEn" FROM desk."Organisation"
      UNION ALL SELECT id, 'place', "nameAr", "nameEn" FROM desk."Place"
    ), forms AS (
      SELECT coalesce(term."personId", term."organisationId", term."placeId", term.id) AS id,
        array_agg(form.text ORDER BY form.position) FILTER (WHERE form.locale = 'ar') AS ar,
        array_agg(form.text ORDER BY form.position) FILTER (WHERE form.locale = 'en') AS en,
        CASE min(term.kind::text) WHEN 'operation' THEN 'term' ELSE min(term.kind::text) END AS kind,
        -- Ranks and concepts are no names: whether they are called right, the terms say.
        bool_and(term."personId" IS NULL AND term."organisationId" IS NULL AND term."placeId" IS NULL
          AND term.kind NOT IN ('rank', 'concept')) AS "isName"
      FROM desk."Term" term JOIN desk."TermForm" form ON form."termId" = term.id
      WHERE term."retiredAt" IS NULL GROUP BY 1
    )
    SELECT registered.kind, registered."nameAr" || coalesce(forms.ar, '{}') AS ar,
      registered."nameEn" || coalesce(forms.en, '{}') AS en
    FROM registered LEFT JOIN forms USING (id)
    UNION ALL SELECT kind, coalesce(ar, '{}'), coalesce(en, '{}') FROM forms WHERE "isName"`
}
