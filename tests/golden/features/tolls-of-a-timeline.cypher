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
    RETURN [n1.id, n1.kind, n1.polarity, n1.statement, n1.victimCategory, n1.cumulative, n1.publisherDisclaimer, n1.figureQualifier, n1.figureMin, n1.figureMax, n1.figureVague, n1.figureUnit, n1.figureRawText, toString(n1.coversStartMin), toString(n1.coversEndMax), n1.coversEdtf, toString(n1.publishedStartMin), toString(n1.publishedEndMax), n1.publishedEdtf, COLLECT {
      MATCH (n1)-[:COVERS_PLACE]->(n2)
      WITH n2 LIMIT 1
      RETURN [n2.id, n2.name, n2.kind, COLLECT {
        MATCH (n2)-[:INSIDE]->(n3)
        WITH n3 ORDER BY n3.id LIMIT 1000
        RETURN [n3.id]
      }]
    }, COLLECT {
      MATCH (n1)-[r4:SUPERSEDES]->(n4)
      WITH n4, r4 ORDER BY n4.id LIMIT 1000
      RETURN [r4.how, n4.id]
    }, COLLECT {
      MATCH (n1)<-[:ASSESSES]-(n5)
      WITH n5 ORDER BY n5.judgedAt DESC, n5.id DESC LIMIT 1000
      RETURN [n5.status, n5.credibility, toString(n5.judgedAt)]
    }, COLLECT {
      MATCH (n1)-[:BEARS_ON]->(n6)
      WITH n6 ORDER BY n6.id LIMIT 1000
      RETURN [n6.id]
    }, COLLECT {
      MATCH (n1)-[:COUNTS]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id, n7.name, COLLECT {
        MATCH (n7)(()<-[:FROM]-(n9:Relation WHERE n9.kind IN $p0)-[:TO]->()){1,8}(n8)
        WITH DISTINCT n8 ORDER BY n8.id LIMIT 1000
        RETURN [n8.id]
      }, COLLECT {
        MATCH (n7)<-[:JUDGES]-(n10)
        WITH n10 ORDER BY n10.judgedAt DESC, n10.id DESC LIMIT 1000
        RETURN [n10.id, n10.verdict, toString(n10.judgedAt), COLLECT {
          MATCH (n10)-[:JUDGES]->(n11)
          WITH n11 ORDER BY n11.id LIMIT 1000
          RETURN [n11.id]
        }]
      }]
    }, COLLECT {
      MATCH (n1)-[r12:ATTRIBUTED_TO]->(n12)
      WITH n12, r12 ORDER BY r12.position, n12.id, r12.position LIMIT 1000
      RETURN [r12.position, r12.hop, r12.verb, r12.named, n12.id, n12.name, COLLECT {
        MATCH (n12)(()<-[:FROM]-(n14:Relation WHERE n14.kind IN $p1)-[:TO]->()){1,8}(n13)
        WITH DISTINCT n13 ORDER BY n13.id LIMIT 1000
        RETURN [n13.id]
      }, COLLECT {
        MATCH (n12)<-[:JUDGES]-(n15)
        WITH n15 ORDER BY n15.judgedAt DESC, n15.id DESC LIMIT 1000
        RETURN [n15.id, n15.verdict, toString(n15.judgedAt), COLLECT {
          MATCH (n15)-[:JUDGES]->(n16)
          WITH n16 ORDER BY n16.id LIMIT 1000
          RETURN [n16.id]
        }]
      }, n12.definiteness, COLLECT {
        MATCH (n12)<-[:TO]-(n18:Relation WHERE n18.kind IN $p2)-[:FROM]->(n17)
        WITH DISTINCT n17 ORDER BY n17.id LIMIT 1000
        RETURN [n17.id, n17.name, COLLECT {
          MATCH (n17)(()<-[:FROM]-(n20:Relation WHERE n20.kind IN $p3)-[:TO]->()){1,8}(n19)
          WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
          RETURN [n19.id]
        }]
      }, COLLECT {
        MATCH (n12)-[:HOLDS]->(n21)
        WITH n21 ORDER BY n21.startOrder, n21.id LIMIT 1000
        RETURN [COLLECT {
          MATCH (n21)-[:OF]->(n22)
          WITH n22 LIMIT 1
          RETURN [COLLECT {
            MATCH (n22)-[:IN_BODY]->(n23)
            WITH n23 LIMIT 1
            RETURN [n23.id, n23.name, COLLECT {
              MATCH (n23)(()<-[:FROM]-(n25:Relation WHERE n25.kind IN $p4)-[:TO]->()){1,8}(n24)
              WITH DISTINCT n24 ORDER BY n24.id LIMIT 1000
              RETURN [n24.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n1)-[:ABOUT]->(n26)
      WITH n26 LIMIT 1
      RETURN [n26.id, COLLECT {
        MATCH (n26)<-[:JUDGES]-(n27)
        WITH n27 ORDER BY n27.judgedAt DESC, n27.id DESC LIMIT 1000
        RETURN [n27.id, n27.verdict, toString(n27.judgedAt), COLLECT {
          MATCH (n27)-[:JUDGES]->(n28)
          WITH n28 ORDER BY n28.id LIMIT 1000
          RETURN [n28.id]
        }]
      }, n26.title, COLLECT {
        MATCH (n26)-[r29:OCCURRED_AT]->(n29)
        WHERE r29.primary = $p5
        WITH n29, r29 ORDER BY r29.primary DESC, n29.id DESC LIMIT 1000
        RETURN [n29.id, n29.name, n29.kind, COLLECT {
          MATCH (n29)-[:INSIDE]->(n30)
          WITH n30 ORDER BY n30.id LIMIT 1000
          RETURN [n30.id]
        }]
      }, COLLECT {
        MATCH (n26)<-[r31:PARTICIPATED_IN]-(n31)
        WITH n31, r31 ORDER BY n31.id, r31.role LIMIT 1000
        RETURN [r31.role, r31.side, n31.id, n31.name]
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
// $p0 = ["MEMBER_OF","PART_OF"]
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["OPERATES"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = true
