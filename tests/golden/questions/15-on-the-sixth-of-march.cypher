UNWIND [[COUNT { MATCH (n0:Event) WHERE (n0.edtf IS NOT NULL AND n0.approximate = $p0 AND n0.uncertain = $p1 AND n0.startOrder >= datetime($p2) AND n0.startOrder <= datetime($p3) AND n0.endMax <= datetime($p4)) }]] + COLLECT {
  MATCH (n1:Event)
  WHERE n1.startOrder IS NOT NULL AND n1.id IS NOT NULL AND (n1.edtf IS NOT NULL AND n1.approximate = $p5 AND n1.uncertain = $p6 AND n1.startOrder >= datetime($p7) AND n1.startOrder <= datetime($p8) AND n1.endMax <= datetime($p9))
  WITH n1 ORDER BY n1.startOrder, n1.id LIMIT $p10
  RETURN [n1.title, n1.edtf, n1.precision]
} AS row
RETURN row
// $p0 = false
// $p1 = false
// $p2 = "2025-03-06T00:00:00.000Z"
// $p3 = "2025-03-06T23:59:59.999Z"
// $p4 = "2025-03-06T23:59:59.999Z"
// $p5 = false
// $p6 = false
// $p7 = "2025-03-06T00:00:00.000Z"
// $p8 = "2025-03-06T23:59:59.999Z"
// $p9 = "2025-03-06T23:59:59.999Z"
// $p10 = 20

UNWIND [[COUNT { MATCH (n0:Event) WHERE n0.startOrder >= datetime($p0) AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p2) OR n0.endMax IS NULL) AND n0.startOrder <= datetime($p3)) } + COUNT { MATCH (n0:Event) USING INDEX n0:Event(longIn, startOrder, id) WHERE n0.longIn IN $p1 AND n0.startOrder < datetime($p0) AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p4) OR n0.endMax IS NULL) AND n0.startOrder <= datetime($p5)) }]] + COLLECT {
  CALL () {
    MATCH (n1:Event)
    WHERE n1.startOrder >= datetime($p6) AND n1.startOrder IS NOT NULL AND n1.id IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p8) OR n1.endMax IS NULL) AND n1.startOrder <= datetime($p9))
    WITH n1 ORDER BY n1.startOrder, n1.id LIMIT $p10
    RETURN n1
    UNION ALL
    UNWIND $p7 AS period
    CALL (period) {
      MATCH (n1:Event)
      USING INDEX n1:Event(longIn, startOrder, id)
      WHERE n1.longIn = period AND n1.startOrder < datetime($p6) AND n1.startOrder IS NOT NULL AND n1.id IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p11) OR n1.endMax IS NULL) AND n1.startOrder <= datetime($p12))
      WITH n1 ORDER BY n1.longIn, n1.startOrder, n1.id LIMIT $p13
      RETURN n1
    }
    RETURN n1
  }
  WITH n1 ORDER BY n1.startOrder, n1.id LIMIT $p14
  RETURN [n1.title, n1.edtf, n1.precision]
} AS row
RETURN row
// $p0 = "2025-03-06T00:00:00.000Z"
// $p1 = ["2025-03","2025","202","20",""]
// $p2 = "2025-03-06T00:00:00.000Z"
// $p3 = "2025-03-06T23:59:59.999Z"
// $p4 = "2025-03-06T00:00:00.000Z"
// $p5 = "2025-03-06T23:59:59.999Z"
// $p6 = "2025-03-06T00:00:00.000Z"
// $p7 = ["2025-03","2025","202","20",""]
// $p8 = "2025-03-06T00:00:00.000Z"
// $p9 = "2025-03-06T23:59:59.999Z"
// $p10 = 20
// $p11 = "2025-03-06T00:00:00.000Z"
// $p12 = "2025-03-06T23:59:59.999Z"
// $p13 = 20
// $p14 = 20
