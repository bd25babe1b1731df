CALL () {
  MATCH (n0:Event)
  WHERE n0.startOrder >= datetime($p0) AND n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p2) OR n0.endMax IS NULL) AND n0.startOrder <= datetime($p3))
  WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p4
  RETURN n0
  UNION ALL
  UNWIND $p1 AS period
  CALL (period) {
    MATCH (n0:Event)
    USING INDEX n0:Event(longIn, startOrder, id)
    WHERE n0.longIn = period AND n0.startOrder < datetime($p0) AND n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p5) OR n0.endMax IS NULL) AND n0.startOrder <= datetime($p6))
    WITH n0 ORDER BY n0.longIn, n0.startOrder, n0.id LIMIT $p7
    RETURN n0
  }
  RETURN n0
}
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p8
RETURN [n0.title, n0.edtf] AS row
// $p0 = "2025-03-06T00:00:00.000Z"
// $p1 = ["2025-03","2025","202","20",""]
// $p2 = "2025-03-06T00:00:00.000Z"
// $p3 = "2025-03-06T23:59:59.999Z"
// $p4 = 20
// $p5 = "2025-03-06T00:00:00.000Z"
// $p6 = "2025-03-06T23:59:59.999Z"
// $p7 = 20
// $p8 = 20

MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND n0.approximate = $p0 AND n0.uncertain = $p1 AND n0.startOrder >= datetime($p2) AND n0.startOrder <= datetime($p3) AND n0.endMax <= datetime($p4))
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p5
RETURN [n0.title, n0.edtf] AS row
// $p0 = false
// $p1 = false
// $p2 = "2024-12-01T00:00:00.000Z"
// $p3 = "2024-12-31T23:59:59.999Z"
// $p4 = "2024-12-31T23:59:59.999Z"
// $p5 = 20

RETURN [COUNT { MATCH (n0:Tenure) WHERE n0.edtf IS NULL }] AS row
