RETURN [COUNT { MATCH (n0:Event) WHERE (n0.edtf IS NOT NULL AND n0.approximate = $p0 AND n0.uncertain = $p1 AND n0.startMin >= datetime($p2) AND n0.endMax <= datetime($p3)) }, COLLECT {
  MATCH (n1:Event)
  WHERE (n1.edtf IS NOT NULL AND n1.approximate = $p4 AND n1.uncertain = $p5 AND n1.startMin >= datetime($p6) AND n1.endMax <= datetime($p7))
  WITH n1 ORDER BY n1.startMin, n1.id LIMIT $p8
  RETURN [n1.title, n1.edtf, n1.precision, CASE WHEN n1.edtf IS NOT NULL THEN true END]
}] AS row
// $p0 = false
// $p1 = false
// $p2 = "2025-03-06T00:00:00.000Z"
// $p3 = "2025-03-06T23:59:59.999Z"
// $p4 = false
// $p5 = false
// $p6 = "2025-03-06T00:00:00.000Z"
// $p7 = "2025-03-06T23:59:59.999Z"
// $p8 = 20

RETURN [COUNT { MATCH (n0:Event) WHERE (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p0) OR n0.endMax IS NULL) AND (n0.startMin <= datetime($p1) OR n0.startMin IS NULL)) }, COLLECT {
  MATCH (n1:Event)
  WHERE (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p2) OR n1.endMax IS NULL) AND (n1.startMin <= datetime($p3) OR n1.startMin IS NULL))
  WITH n1 ORDER BY n1.startMin, n1.id LIMIT $p4
  RETURN [n1.title, n1.edtf, n1.precision, CASE WHEN n1.edtf IS NOT NULL THEN true END]
}] AS row
// $p0 = "2025-03-06T00:00:00.000Z"
// $p1 = "2025-03-06T23:59:59.999Z"
// $p2 = "2025-03-06T00:00:00.000Z"
// $p3 = "2025-03-06T23:59:59.999Z"
// $p4 = 20
