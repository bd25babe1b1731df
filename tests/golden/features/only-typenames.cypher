MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p0
RETURN [CASE WHEN n0.edtf IS NOT NULL THEN true END] AS row
// $p0 = 2
