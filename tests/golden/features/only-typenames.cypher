MATCH (n0:Event)
WITH n0 ORDER BY n0.startMin, n0.id LIMIT $p0
RETURN [CASE WHEN n0.edtf IS NOT NULL THEN true END] AS row
// $p0 = 2
