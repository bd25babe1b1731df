MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p0
RETURN [n0.edtf] AS row
// $p0 = 2
