UNWIND [[COUNT { MATCH (n0:Event) WHERE n0.startOrder >= datetime($p0) AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p2) OR n0.endMax IS NULL)) } + COUNT { MATCH (n0:Event) USING INDEX n0:Event(longIn, startOrder, id) WHERE n0.longIn IN $p1 AND n0.startOrder < datetime($p0) AND n0.id IS NOT NULL AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p3) OR n0.endMax IS NULL)) }]] + COLLECT {
  CALL () {
    MATCH (n1:Event)
    WHERE n1.startOrder >= datetime($p4) AND n1.startOrder IS NOT NULL AND n1.id IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p6) OR n1.endMax IS NULL))
    WITH n1 ORDER BY n1.startOrder, n1.id LIMIT $p7
    RETURN n1
    UNION ALL
    UNWIND $p5 AS period
    CALL (period) {
      MATCH (n1:Event)
      USING INDEX n1:Event(longIn, startOrder, id)
      WHERE n1.longIn = period AND n1.startOrder < datetime($p4) AND n1.startOrder IS NOT NULL AND n1.id IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p8) OR n1.endMax IS NULL))
      WITH n1 ORDER BY n1.longIn, n1.startOrder, n1.id LIMIT $p9
      RETURN n1
    }
    RETURN n1
  }
  WITH n1 ORDER BY n1.startOrder, n1.id LIMIT $p10
  RETURN [n1.id, n1.edtf]
} AS row
RETURN row
// $p0 = "2025-03-07T00:00:00.000Z"
// $p1 = ["2025-03","2025","202","20",""]
// $p2 = "2025-03-07T00:00:00.000Z"
// $p3 = "2025-03-07T00:00:00.000Z"
// $p4 = "2025-03-07T00:00:00.000Z"
// $p5 = ["2025-03","2025","202","20",""]
// $p6 = "2025-03-07T00:00:00.000Z"
// $p7 = 3
// $p8 = "2025-03-07T00:00:00.000Z"
// $p9 = 3
// $p10 = 3

MATCH (n0:Place) WHERE n0.id = $p0
RETURN [COLLECT {
  CALL (n0) {
    MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
    WHERE r1.hub = n0.id AND r1.order >= datetime($p1) AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p3) OR n1.endMax IS NULL) AND r1.order <= datetime($p4))
    WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p5
    RETURN n1, r1
    UNION ALL
    UNWIND $p2 AS period
    CALL (n0, period) {
      MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
      USING INDEX r1:OCCURRED_WITHIN(hub, longIn, order, far)
      WHERE r1.hub = n0.id AND r1.longIn = period AND r1.order < datetime($p1) AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p6) OR n1.endMax IS NULL) AND r1.order <= datetime($p7))
      WITH n1, r1 ORDER BY r1.hub DESC, r1.longIn DESC, r1.order DESC, r1.far DESC LIMIT $p8
      RETURN n1, r1
    }
    RETURN n1, r1
  }
  WITH n1, r1 ORDER BY r1.order DESC, r1.far DESC LIMIT $p9
  RETURN [r1.far]
}] AS row
// $p0 = "place:latakia-governorate"
// $p1 = "2025-03-07T00:00:00.000Z"
// $p2 = ["2025-03","2025","202","20",""]
// $p3 = "2025-03-07T00:00:00.000Z"
// $p4 = "2025-03-08T23:59:59.999Z"
// $p5 = 2
// $p6 = "2025-03-07T00:00:00.000Z"
// $p7 = "2025-03-08T23:59:59.999Z"
// $p8 = 2
// $p9 = 2
