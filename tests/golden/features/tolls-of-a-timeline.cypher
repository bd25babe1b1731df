OPTIONAL MATCH (spot:Place {id: $w0})
WITH spot.tallied AS kind
CALL (kind) {
  WITH kind WHERE kind IS NOT NULL
  WITH kind, datetime($w1) AS earliest, datetime($w2) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
  WITH kind, datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
  WITH kind, origin AS start, last WHERE start <= last
  WITH kind, start, CASE WHEN start + duration({months: $w3}) < last THEN $w3 ELSE duration.inMonths(start, last).months END AS most
  WITH kind, start, most, start + duration({months: (most + 1)}) AS stop
  CALL (kind, start, stop) {
    MATCH (t:Tally) WHERE t.kind = kind AND t.place = $w0 AND t.type = "" AND t.month < stop.year * 12 + stop.month - 1
    WITH t, CASE WHEN t.month < start.year * 12 + start.month - 1 THEN -1 ELSE t.month - (start.year * 12 + start.month - 1) END AS i
    WITH i, sum(t.opened) AS opened, sum(t.closed) AS closed, sum(t.certain) AS certain,
      sum(t.beyondMonthOpened) AS coarseOpened, sum(t.beyondMonthClosed) AS coarseClosed
    RETURN collect({i: i, opened: opened, closed: closed, certain: certain, coarseOpened: coarseOpened, coarseClosed: coarseClosed}) AS runs
  }
  UNWIND range(0, most) AS i
  WITH start + duration({months: i}) AS bucket, reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.opened ELSE 0 END - CASE WHEN row.i < i THEN row.closed ELSE 0 END) AS possible,
    reduce(n = 0, row IN runs | n + CASE WHEN row.i = i THEN row.certain ELSE 0 END) AS certain,
    reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.coarseOpened ELSE 0 END - CASE WHEN row.i < i THEN row.coarseClosed ELSE 0 END) AS coarselyDated
  RETURN bucket, certain, possible, coarselyDated
  UNION ALL
  WITH kind WHERE kind IS NULL
  WITH datetime($w6) AS earliest, datetime($w7) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
  WITH datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
  WITH origin AS start, last WHERE start <= last
  WITH start, CASE WHEN start + duration({months: $w8}) < last THEN $w8 ELSE duration.inMonths(start, last).months END AS most
  WITH start, most, start + duration({months: (most + 1)}) AS stop
  CALL (start, stop) {
    CALL (start, stop) {
      MATCH ()<-[s0:OCCURRED_WITHIN]-(m0) WHERE s0.hub = $w4 AND s0.order IS NOT NULL AND s0.far IS NOT NULL AND s0.order >= datetime.truncate('day', start) AND s0.order < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
      RETURN m0
      UNION ALL
      UNWIND [k IN [7, 4, 3, 2] | left(toString(date(start)), k)] + [''] AS period
      MATCH ()<-[s0:OCCURRED_WITHIN]-(m0) USING INDEX s0:OCCURRED_WITHIN(hub, longIn, order, far) WHERE s0.hub = $w4 AND s0.order IS NOT NULL AND s0.far IS NOT NULL AND s0.longIn = period AND s0.order < datetime.truncate('day', start) AND s0.order < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
      RETURN m0
    }
    WITH duration.inMonths(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).months AS opens,
      duration.inMonths(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).months AS closes,
      coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
      m0.precision IN $w9 AS isCoarse
    WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
    RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
  }
  UNWIND range(0, most) AS i
  WITH start + duration({months: i}) AS bucket, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
  WITH bucket, reduce(n = 0, row IN runs | n + row.events) AS possible,
    reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain, reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
  RETURN bucket, certain, possible, coarselyDated
}
CALL (bucket) {
  WITH bucket, bucket + duration({months: 1}) AS next
  CALL (bucket, next) {
    MATCH ()<-[s2:OCCURRED_WITHIN]-(m2) WHERE s2.hub = $w10 AND s2.order IS NOT NULL AND s2.far IS NOT NULL AND s2.order >= datetime.truncate('day', bucket) AND s2.order < next AND m2.edtf IS NOT NULL AND (m2.endMax >= bucket OR m2.endMax IS NULL)
    RETURN m2
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH ()<-[s2:OCCURRED_WITHIN]-(m2) USING INDEX s2:OCCURRED_WITHIN(hub, longIn, order, far) WHERE s2.hub = $w10 AND s2.order IS NOT NULL AND s2.far IS NOT NULL AND s2.longIn = period AND s2.order < datetime.truncate('day', bucket) AND s2.order < next AND m2.edtf IS NOT NULL AND (m2.endMax >= bucket OR m2.endMax IS NULL)
    RETURN m2
  }
  MATCH (m2)<-[:ABOUT]-(m3) WHERE (m3.kind = $w11 OR EXISTS { MATCH (m3)-[:SUPERSEDES]->(m4) WHERE m4.kind = $w12 })
  WITH m3 AS claim, CASE WHEN m2.startMin >= bucket AND m2.endMax < next AND NOT m2.approximate AND NOT m2.uncertain THEN m2.id END AS event LIMIT $w13 + 1
  WITH collect(claim) AS claims, collect(DISTINCT event) AS events
  WITH claims, events, size(claims) > $w13 AS isTruncated
  RETURN {nodes: CASE WHEN isTruncated THEN [] ELSE claims END, certain: events, isTruncated: isTruncated} AS toll_FATALITIES_20
}
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({months: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
  , toll_FATALITIES_20
ORDER BY bucket
RETURN [bucketFrom, certain, possible, COLLECT {
  UNWIND [toll_FATALITIES_20] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [COLLECT {
    UNWIND n0.nodes AS n1
    WITH n1 WHERE n1 IS NOT NULL
    RETURN [n1.id, n1.kind, n1.polarity, n1.statement, n1.victimCategory, n1.cumulative, n1.publisherDisclaimer, n1.figureQualifier, n1.figureMin, n1.figureMax, n1.figureVague, n1.figureUnit, n1.figureRawText, CASE WHEN n1.figureQualifier IS NOT NULL THEN true END, toString(n1.coversStartMin), toString(n1.coversEndMax), CASE WHEN n1.coversEdtf IS NOT NULL THEN true END, toString(n1.publishedStartMin), toString(n1.publishedEndMax), CASE WHEN n1.publishedEdtf IS NOT NULL THEN true END, COLLECT {
      MATCH (n1)-[:COVERS_PLACE]->(n2)
      WITH n2 LIMIT $p0
      RETURN [n2.id, n2.name, n2.kind, COLLECT {
        MATCH (n2)-[:INSIDE]->(n3)
        WITH n3 ORDER BY n3.id LIMIT $p1
        RETURN [n3.id]
      }]
    }, COLLECT {
      MATCH (n1)-[:COUNTS]->(n4)
      WITH n4 ORDER BY n4.id LIMIT $p2
      RETURN [n4.id, n4.name, COLLECT {
        MATCH (n4)(()<-[:FROM]-(n6:Relation WHERE n6.kind IN $p3)-[:TO]->()){1,8}(n5)
        WITH DISTINCT n5 ORDER BY n5.id LIMIT $p4
        RETURN [n5.id, CASE WHEN n5:Group THEN 'Group' WHEN n5:Organization THEN 'Organization' WHEN n5:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n4)<-[:JUDGES]-(n7)
        WITH n7 ORDER BY n7.judgedAt DESC, n7.id DESC LIMIT $p5
        RETURN [n7.id, n7.verdict, toString(n7.judgedAt), COLLECT {
          MATCH (n7)-[:JUDGES]->(n8)
          WITH n8 ORDER BY n8.id LIMIT $p6
          RETURN [n8.id, CASE WHEN n8:Event THEN 'Event' WHEN n8:Group THEN 'Group' WHEN n8:Organization THEN 'Organization' WHEN n8:Person THEN 'Person' WHEN n8:Place THEN 'Place' WHEN n8:Position THEN 'Position' WHEN n8:Relation THEN 'Relation' WHEN n8:Tenure THEN 'Tenure' END]
        }]
      }, CASE WHEN n4:Group THEN 'Group' WHEN n4:Organization THEN 'Organization' WHEN n4:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n1)-[r9:ATTRIBUTED_TO]->(n9)
      WITH n9, r9 ORDER BY r9.position, n9.id, r9.position LIMIT $p7
      RETURN [r9.position, r9.hop, r9.verb, r9.named, n9.id, n9.name, COLLECT {
        MATCH (n9)(()<-[:FROM]-(n11:Relation WHERE n11.kind IN $p8)-[:TO]->()){1,8}(n10)
        WITH DISTINCT n10 ORDER BY n10.id LIMIT $p9
        RETURN [n10.id, CASE WHEN n10:Group THEN 'Group' WHEN n10:Organization THEN 'Organization' WHEN n10:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n9)<-[:JUDGES]-(n12)
        WITH n12 ORDER BY n12.judgedAt DESC, n12.id DESC LIMIT $p10
        RETURN [n12.id, n12.verdict, toString(n12.judgedAt), COLLECT {
          MATCH (n12)-[:JUDGES]->(n13)
          WITH n13 ORDER BY n13.id LIMIT $p11
          RETURN [n13.id, CASE WHEN n13:Event THEN 'Event' WHEN n13:Group THEN 'Group' WHEN n13:Organization THEN 'Organization' WHEN n13:Person THEN 'Person' WHEN n13:Place THEN 'Place' WHEN n13:Position THEN 'Position' WHEN n13:Relation THEN 'Relation' WHEN n13:Tenure THEN 'Tenure' END]
        }]
      }, n9.definiteness, COLLECT {
        MATCH (n9)(()<-[:TO]-(n15:Relation WHERE n15.kind IN $p12)-[:FROM]->()){1,1}(n14)
        WITH DISTINCT n14 ORDER BY n14.id LIMIT $p13
        RETURN [n14.id, n14.name, COLLECT {
          MATCH (n14)(()<-[:FROM]-(n17:Relation WHERE n17.kind IN $p14)-[:TO]->()){1,8}(n16)
          WITH DISTINCT n16 ORDER BY n16.id LIMIT $p15
          RETURN [n16.id, CASE WHEN n16:Group THEN 'Group' WHEN n16:Organization THEN 'Organization' WHEN n16:Person THEN 'Person' END]
        }, CASE WHEN n14:Group THEN 'Group' WHEN n14:Organization THEN 'Organization' WHEN n14:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n9)-[:HOLDS]->(n18)
        WITH n18 ORDER BY n18.startOrder, n18.id LIMIT $p16
        RETURN [COLLECT {
          MATCH (n18)-[:OF]->(n19)
          WITH n19 LIMIT $p17
          RETURN [COLLECT {
            MATCH (n19)-[:IN_BODY]->(n20)
            WITH n20 LIMIT $p18
            RETURN [n20.id, n20.name, COLLECT {
              MATCH (n20)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p19)-[:TO]->()){1,8}(n21)
              WITH DISTINCT n21 ORDER BY n21.id LIMIT $p20
              RETURN [n21.id, CASE WHEN n21:Group THEN 'Group' WHEN n21:Organization THEN 'Organization' WHEN n21:Person THEN 'Person' END]
            }, CASE WHEN n20:Group THEN 'Group' WHEN n20:Organization THEN 'Organization' WHEN n20:Person THEN 'Person' END]
          }]
        }]
      }, CASE WHEN n9:Group THEN 'Group' WHEN n9:Organization THEN 'Organization' WHEN n9:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n1)-[r23:SUPERSEDES]->(n23)
      WITH n23, r23 ORDER BY n23.id LIMIT $p21
      RETURN [r23.how, n23.id]
    }, COLLECT {
      MATCH (n1)<-[:ASSESSES]-(n24)
      WITH n24 ORDER BY n24.judgedAt DESC, n24.id DESC LIMIT $p22
      RETURN [n24.status, n24.credibility, toString(n24.judgedAt)]
    }, COLLECT {
      MATCH (n1)-[:BEARS_ON]->(n25)
      WITH n25 ORDER BY n25.id LIMIT $p23
      RETURN [n25.id]
    }, COLLECT {
      MATCH (n1)-[:ABOUT]->(n26)
      WITH n26 LIMIT $p24
      RETURN [n26.id, COLLECT {
        MATCH (n26)<-[:JUDGES]-(n27)
        WITH n27 ORDER BY n27.judgedAt DESC, n27.id DESC LIMIT $p25
        RETURN [n27.id, n27.verdict, toString(n27.judgedAt), COLLECT {
          MATCH (n27)-[:JUDGES]->(n28)
          WITH n28 ORDER BY n28.id LIMIT $p26
          RETURN [n28.id, CASE WHEN n28:Event THEN 'Event' WHEN n28:Group THEN 'Group' WHEN n28:Organization THEN 'Organization' WHEN n28:Person THEN 'Person' WHEN n28:Place THEN 'Place' WHEN n28:Position THEN 'Position' WHEN n28:Relation THEN 'Relation' WHEN n28:Tenure THEN 'Tenure' END]
        }]
      }, n26.title, COLLECT {
        MATCH (n26)-[r29:OCCURRED_AT]->(n29)
        WHERE r29.primary = $p27
        WITH n29, r29 ORDER BY r29.primary DESC, n29.id DESC LIMIT $p28
        RETURN [n29.id, n29.name, n29.kind, COLLECT {
          MATCH (n29)-[:INSIDE]->(n30)
          WITH n30 ORDER BY n30.id LIMIT $p29
          RETURN [n30.id]
        }]
      }, COLLECT {
        MATCH (n26)<-[r31:PARTICIPATED_IN]-(n31)
        WITH n31, r31 ORDER BY n31.id, r31.role LIMIT $p30
        RETURN [r31.role, r31.side, n31.id, n31.name, COLLECT {
          MATCH (n31)(()<-[:FROM]-(n33:Relation WHERE n33.kind IN $p31)-[:TO]->()){1,8}(n32)
          WITH DISTINCT n32 ORDER BY n32.id LIMIT $p32
          RETURN [n32.id, CASE WHEN n32:Group THEN 'Group' WHEN n32:Organization THEN 'Organization' WHEN n32:Person THEN 'Person' END]
        }, CASE WHEN n31:Group THEN 'Group' WHEN n31:Organization THEN 'Organization' WHEN n31:Person THEN 'Person' END]
      }, n26.name, CASE WHEN n26:Event THEN 'Event' WHEN n26:Tenure THEN 'Tenure' WHEN n26:Relation THEN 'Relation' WHEN n26:Person THEN 'Person' WHEN n26:Organization THEN 'Organization' WHEN n26:Group THEN 'Group' WHEN n26:Place THEN 'Place' END]
    }]
  }, n0.certain, n0.isTruncated]
}] AS row
// $w0 = "place:latakia-governorate"
// $w1 = "2025-01-01T00:00:00.000Z"
// $w2 = "2025-04-30T23:59:59.999Z"
// $w3 = 4
// $w4 = "place:latakia-governorate"
// $w5 = "place:latakia-governorate"
// $w6 = "2025-01-01T00:00:00.000Z"
// $w7 = "2025-04-30T23:59:59.999Z"
// $w8 = 4
// $w9 = ["SEASON","YEAR","DECADE","UNKNOWN"]
// $w10 = "place:latakia-governorate"
// $w11 = "FATALITIES"
// $w12 = "FATALITIES"
// $w13 = 20
// $p0 = 1
// $p1 = 1000
// $p2 = 1000
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = 1000
// $p5 = 1000
// $p6 = 1000
// $p7 = 1000
// $p8 = ["MEMBER_OF","PART_OF"]
// $p9 = 1000
// $p10 = 1000
// $p11 = 1000
// $p12 = ["OPERATES"]
// $p13 = 1000
// $p14 = ["MEMBER_OF","PART_OF"]
// $p15 = 1000
// $p16 = 1000
// $p17 = 1
// $p18 = 1
// $p19 = ["MEMBER_OF","PART_OF"]
// $p20 = 1000
// $p21 = 1000
// $p22 = 1000
// $p23 = 1000
// $p24 = 1
// $p25 = 1000
// $p26 = 1000
// $p27 = true
// $p28 = 1000
// $p29 = 1000
// $p30 = 1000
// $p31 = ["MEMBER_OF","PART_OF"]
// $p32 = 1000
