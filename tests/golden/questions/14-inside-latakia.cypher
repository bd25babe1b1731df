UNWIND [[COUNT { MATCH ()<-[r0:OCCURRED_WITHIN]-(n0) WHERE r0.hub = $p0 AND r0.order IS NOT NULL AND r0.far IS NOT NULL AND (n0.edtf IS NOT NULL AND n0.approximate = $p1 AND n0.uncertain = $p2 AND r0.order >= datetime($p3) AND r0.order <= datetime($p4) AND n0.endMax <= datetime($p5)) }]] + COLLECT {
  MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
  WHERE r1.hub = $p6 AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND (n1.edtf IS NOT NULL AND n1.approximate = $p7 AND n1.uncertain = $p8 AND r1.order >= datetime($p9) AND r1.order <= datetime($p10) AND n1.endMax <= datetime($p11))
  WITH n1, r1 ORDER BY r1.hub, r1.order, r1.far LIMIT $p12
  RETURN [n1.title, n1.edtf, n1.approximate, n1.rawText, COLLECT {
    MATCH (n1)-[r2:OCCURRED_AT]->(n2)
    WITH n2, r2 ORDER BY r2.primary DESC, n2.id DESC LIMIT $p13
    RETURN [r2.how, r2.geoPrecision, n2.name]
  }]
} AS row
RETURN row
// $p0 = "place:latakia-governorate"
// $p1 = false
// $p2 = false
// $p3 = "2025-03-06T00:00:00.000Z"
// $p4 = "2025-03-06T23:59:59.999Z"
// $p5 = "2025-03-06T23:59:59.999Z"
// $p6 = "place:latakia-governorate"
// $p7 = false
// $p8 = false
// $p9 = "2025-03-06T00:00:00.000Z"
// $p10 = "2025-03-06T23:59:59.999Z"
// $p11 = "2025-03-06T23:59:59.999Z"
// $p12 = 20
// $p13 = 20

UNWIND [[COUNT { MATCH ()<-[r0:OCCURRED_WITHIN]-(n0) WHERE r0.hub = $p2 AND r0.order IS NOT NULL AND r0.far IS NOT NULL AND r0.order >= datetime($p0) AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p3) OR n0.endMax IS NULL) AND r0.order <= datetime($p4)) } + COUNT { MATCH ()<-[r0:OCCURRED_WITHIN]-(n0) USING INDEX r0:OCCURRED_WITHIN(hub, longIn, order, far) WHERE r0.hub = $p5 AND r0.order IS NOT NULL AND r0.far IS NOT NULL AND r0.longIn IN $p1 AND r0.order < datetime($p0) AND (n0.edtf IS NOT NULL AND (n0.endMax >= datetime($p6) OR n0.endMax IS NULL) AND r0.order <= datetime($p7)) }]] + COLLECT {
  CALL () {
    MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
    WHERE r1.hub = $p10 AND r1.order >= datetime($p8) AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p11) OR n1.endMax IS NULL) AND r1.order <= datetime($p12))
    WITH n1, r1 ORDER BY r1.hub, r1.order, r1.far LIMIT $p13
    RETURN n1, r1
    UNION ALL
    UNWIND $p9 AS period
    CALL (period) {
      MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
      USING INDEX r1:OCCURRED_WITHIN(hub, longIn, order, far)
      WHERE r1.hub = $p14 AND r1.longIn = period AND r1.order < datetime($p8) AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND (n1.edtf IS NOT NULL AND (n1.endMax >= datetime($p15) OR n1.endMax IS NULL) AND r1.order <= datetime($p16))
      WITH n1, r1 ORDER BY r1.hub, r1.longIn, r1.order, r1.far LIMIT $p17
      RETURN n1, r1
    }
    RETURN n1, r1
  }
  WITH n1, r1 ORDER BY r1.order, r1.far LIMIT $p18
  RETURN [n1.title, n1.edtf, n1.approximate, n1.rawText, COLLECT {
    MATCH (n1)-[r2:OCCURRED_AT]->(n2)
    WITH n2, r2 ORDER BY r2.primary DESC, n2.id DESC LIMIT $p19
    RETURN [r2.how, r2.geoPrecision, n2.name]
  }]
} AS row
RETURN row
// $p0 = "2025-03-06T00:00:00.000Z"
// $p1 = ["2025-03","2025","202","20",""]
// $p2 = "place:latakia-governorate"
// $p3 = "2025-03-06T00:00:00.000Z"
// $p4 = "2025-03-06T23:59:59.999Z"
// $p5 = "place:latakia-governorate"
// $p6 = "2025-03-06T00:00:00.000Z"
// $p7 = "2025-03-06T23:59:59.999Z"
// $p8 = "2025-03-06T00:00:00.000Z"
// $p9 = ["2025-03","2025","202","20",""]
// $p10 = "place:latakia-governorate"
// $p11 = "2025-03-06T00:00:00.000Z"
// $p12 = "2025-03-06T23:59:59.999Z"
// $p13 = 20
// $p14 = "place:latakia-governorate"
// $p15 = "2025-03-06T00:00:00.000Z"
// $p16 = "2025-03-06T23:59:59.999Z"
// $p17 = 20
// $p18 = 20
// $p19 = 20
