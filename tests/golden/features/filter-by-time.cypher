MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p0) OR n0.endMax IS NULL) AND n0.startOrder <= datetime($p1))
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p2
RETURN [n0.title, n0.edtf] AS row
// $p0 = "2025-03-06T00:00:00.000Z"
// $p1 = "2025-03-06T23:59:59.999Z"
// $p2 = 20

MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND n0.approximate = $p0 AND n0.uncertain = $p1 AND n0.startOrder >= datetime($p2) AND n0.startOrder <= datetime($p3) AND n0.endMax <= datetime($p4))
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p5
RETURN [n0.title, n0.edtf] AS row
// $p0 = false
// $p1 = false
// $p2 = "2025-03-06T00:00:00.000Z"
// $p3 = "2025-03-06T23:59:59.999Z"
// $p4 = "2025-03-06T23:59:59.999Z"
// $p5 = 20

RETURN [COUNT { MATCH (n0:Tenure) WHERE n0.edtf IS NULL }] AS row
