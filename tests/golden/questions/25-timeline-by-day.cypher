WITH 0 AS named, datetime($w1) AS earliest, datetime($w2) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH named, datetime.truncate('day', earliest) AS origin, datetime.truncate('day', latest) AS last
WITH named, origin AS start, last WHERE start <= last
WITH named, start, CASE WHEN start + duration({days: $w3}) < last THEN $w3 ELSE duration.inDays(start, last).days END AS most
WITH named, start, most, start + duration({days: (most + 1)}) AS stop
CALL (start, stop) {
  CALL (start, stop) {
    MATCH (m0:Event) WHERE m0.id IS NOT NULL AND m0.startOrder >= datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
    RETURN m0
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(start)), k)] + [''] AS period
    MATCH (m0:Event) USING INDEX m0:Event(longIn, startOrder, id) WHERE m0.id IS NOT NULL AND m0.longIn = period AND m0.startOrder < datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
    RETURN m0
  }
  WITH start, stop, m0 LIMIT $w0 + 1
  WITH duration.inDays(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).days AS opens,
    duration.inDays(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).days AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w4 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
WITH start, most, runs, named, reduce(n = 0, row IN runs | n + row.events) AS met
WITH start, most, runs, CASE WHEN met > named THEN met ELSE named END AS walked
UNWIND range(0, most) AS i
WITH start + duration({days: i}) AS bucket, walked, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, walked, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain, reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH collect({bucket: bucket, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked}) AS rows, sum(possible) AS reached
UNWIND CASE WHEN reached > $w5 THEN rows[..1] ELSE rows END AS row
WITH row.bucket AS bucket, row.certain AS certain, row.possible AS possible, row.coarselyDated AS coarselyDated,
  CASE WHEN reached > row.walked THEN reached ELSE row.walked END AS walked
CALL (bucket) {
  WITH bucket, bucket + duration({days: 1}) AS next
  CALL (bucket, next) {
    MATCH (m2:Event) WHERE m2.id IS NOT NULL AND m2.startOrder >= datetime.truncate('day', bucket) AND m2.startOrder < next AND m2.edtf IS NOT NULL AND (m2.endMax >= bucket OR m2.endMax IS NULL)
    RETURN m2
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH (m2:Event) USING INDEX m2:Event(longIn, startOrder, id) WHERE m2.id IS NOT NULL AND m2.longIn = period AND m2.startOrder < datetime.truncate('day', bucket) AND m2.startOrder < next AND m2.edtf IS NOT NULL AND (m2.endMax >= bucket OR m2.endMax IS NULL)
    RETURN m2
  }
  WITH bucket, next, m2 LIMIT $w9 + 1
  MATCH (m2)<-[:ABOUT]-(m3) WHERE (m3.kind = $w6 OR EXISTS { MATCH (m3)-[:SUPERSEDES]->(m4) WHERE m4.kind = $w7 })
  WITH m3 AS claim, m2 AS event, CASE WHEN m2.startMin >= bucket AND m2.endMax < next AND NOT m2.approximate AND NOT m2.uncertain THEN m2.id END AS meant LIMIT $w8 + 1
  WITH collect(claim) AS claims, collect(DISTINCT event) AS events, collect(DISTINCT meant) AS certain
  WITH certain, size(claims) > $w8 AS isTruncated, claims, events
  WITH certain, isTruncated, CASE WHEN isTruncated THEN [] ELSE claims END AS claims, CASE WHEN isTruncated THEN [] ELSE events END AS events
  RETURN {claims: claims, events: events, ids: [each IN claims | each.id], certain: certain, isTruncated: isTruncated} AS toll_FATALITIES_20
}
CALL (bucket) {
  WITH bucket, bucket + duration({days: 1}) AS next
  CALL (bucket, next) {
    MATCH (m5:Event) WHERE m5.id IS NOT NULL AND m5.startOrder >= datetime.truncate('day', bucket) AND m5.startOrder < next AND m5.edtf IS NOT NULL AND (m5.endMax >= bucket OR m5.endMax IS NULL)
    RETURN m5
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH (m5:Event) USING INDEX m5:Event(longIn, startOrder, id) WHERE m5.id IS NOT NULL AND m5.longIn = period AND m5.startOrder < datetime.truncate('day', bucket) AND m5.startOrder < next AND m5.edtf IS NOT NULL AND (m5.endMax >= bucket OR m5.endMax IS NULL)
    RETURN m5
  }
  WITH bucket, next, m5 LIMIT $w13 + 1
  MATCH (m5)<-[:ABOUT]-(m6) WHERE (m6.kind = $w10 OR EXISTS { MATCH (m6)-[:SUPERSEDES]->(m7) WHERE m7.kind = $w11 })
  WITH m6 AS claim, m5 AS event, CASE WHEN m5.startMin >= bucket AND m5.endMax < next AND NOT m5.approximate AND NOT m5.uncertain THEN m5.id END AS meant LIMIT $w12 + 1
  WITH collect(claim) AS claims, collect(DISTINCT event) AS events, collect(DISTINCT meant) AS certain
  WITH certain, size(claims) > $w12 AS isTruncated, claims, events
  WITH certain, isTruncated, CASE WHEN isTruncated THEN [] ELSE claims END AS claims, CASE WHEN isTruncated THEN [] ELSE events END AS events
  RETURN {claims: claims, events: events, ids: [each IN claims | each.id], certain: certain, isTruncated: isTruncated} AS toll_CAPTURED_20
}
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({days: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, walked, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
  , toll_FATALITIES_20
  , toll_CAPTURED_20
ORDER BY bucket
WITH collect({bucketFrom: bucketFrom, bucketTo: bucketTo, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked, isFinerThanDates: isFinerThanDates, toll_FATALITIES_20: toll_FATALITIES_20, toll_CAPTURED_20: toll_CAPTURED_20}) AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.claims + entry.toll_CAPTURED_20.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.events + entry.toll_CAPTURED_20.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m8) RETURN m8 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m9) RETURN m9 AS actor
  }
  RETURN collect(DISTINCT actor) AS actors
}
RETURN [COLLECT {
  UNWIND claims AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, n0.kind, n0.polarity, n0.statement, n0.victimCategory, n0.cumulative, n0.publisherDisclaimer, n0.figureQualifier, n0.figureMin, n0.figureMax, n0.figureVague, n0.figureUnit, n0.figureRawText, toString(n0.coversStartMin), toString(n0.coversEndMax), n0.coversEdtf, toString(n0.publishedStartMin), toString(n0.publishedEndMax), n0.publishedEdtf, COLLECT {
    MATCH (n0)-[:COVERS_PLACE]->(n1)
    WITH n1 LIMIT 1
    RETURN [n1.id, n1.name, n1.kind, COLLECT {
      MATCH (n1)-[:INSIDE]->(n2)
      WITH n2 ORDER BY n2.id LIMIT 1000
      RETURN [n2.id]
    }]
  }, COLLECT {
    MATCH (n0)-[r3:SUPERSEDES]->(n3)
    WITH n3, r3 ORDER BY n3.id LIMIT 1000
    RETURN [r3.how, n3.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n4)
    WITH n4 ORDER BY n4.judgedAt DESC, n4.id DESC LIMIT 1000
    RETURN [n4.status, n4.credibility, toString(n4.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n5)
    WITH n5 LIMIT 1
    RETURN [n5.id]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n6)
    WITH n6 ORDER BY n6.id LIMIT 1000
    RETURN [n6.id]
  }, COLLECT {
    MATCH (n0)-[r7:ATTRIBUTED_TO]->(n7)
    WITH n7, r7 ORDER BY r7.position, n7.id, r7.position LIMIT 1000
    RETURN [r7.position, r7.hop, r7.verb, r7.named, n7.id]
  }]
}, COLLECT {
  UNWIND events AS n8
  WITH n8 WHERE n8 IS NOT NULL
  RETURN [n8.id, COLLECT {
    MATCH (n8)(()<-[:JUDGES]-(n10:IdentityJudgement WHERE n10.verdict IN $p0)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n9:IdentityJudgement)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
    RETURN [n9.id, n9.verdict, toString(n9.judgedAt), COLLECT {
      MATCH (n9)-[:JUDGES]->(n11)
      WITH n11 ORDER BY n11.id LIMIT 1000
      RETURN [n11.id]
    }]
  }, n8.title, COLLECT {
    MATCH (n8)-[r12:OCCURRED_AT]->(n12)
    WHERE r12.primary = $p1
    WITH n12, r12 ORDER BY r12.primary DESC, n12.id DESC LIMIT 1000
    RETURN [n12.id, n12.name, n12.kind, COLLECT {
      MATCH (n12)-[:INSIDE]->(n13)
      WITH n13 ORDER BY n13.id LIMIT 1000
      RETURN [n13.id]
    }]
  }, COLLECT {
    MATCH (n8)<-[r14:PARTICIPATED_IN]-(n14)
    WITH n14, r14 ORDER BY n14.id, r14.role LIMIT 1000
    RETURN [r14.role, r14.side, n14.id, n14.name]
  }, COLLECT {
    MATCH (n8)<-[:ABOUT]-(n16:Claim)-[:BEARS_ON]->(n15)
    WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
    RETURN [n15.id]
  }]
}, COLLECT {
  UNWIND actors AS n17
  WITH n17 WHERE n17 IS NOT NULL
  RETURN [n17.id, n17.name, COLLECT {
    MATCH (n17)(()<-[:FROM]-(n19:Relation WHERE n19.kind IN $p2)-[:TO]->()){1,8}(n18)
    WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
    RETURN [n18.id]
  }, COLLECT {
    MATCH (n17)(()<-[:JUDGES]-(n21:IdentityJudgement WHERE n21.verdict IN $p3)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n20:IdentityJudgement)
    WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
    RETURN [n20.id, n20.verdict, toString(n20.judgedAt), COLLECT {
      MATCH (n20)-[:JUDGES]->(n22)
      WITH n22 ORDER BY n22.id LIMIT 1000
      RETURN [n22.id]
    }]
  }, n17.definiteness, COLLECT {
    MATCH (n17)<-[r23:FROM|TO]-(n23)
    WHERE n23.kind = $p4
    WITH n23, r23 ORDER BY n23.id LIMIT 1000
    RETURN [type(r23), toString(n23.startMin), toString(n23.endMax), n23.edtf, COLLECT {
      MATCH (n23)-[:FROM]->(n24)
      WITH n24 LIMIT 1
      RETURN [n24.id, n24.name, COLLECT {
        MATCH (n24)(()<-[:FROM]-(n26:Relation WHERE n26.kind IN $p5)-[:TO]->()){1,8}(n25)
        WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
        RETURN [n25.id]
      }, CASE WHEN n24:Person THEN 'Person' WHEN n24:Organization THEN 'Organization' WHEN n24:Group THEN 'Group' WHEN n24:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n17)-[:HOLDS]->(n27)
    WITH n27 ORDER BY n27.startOrder, n27.id LIMIT 1000
    RETURN [toString(n27.startMin), toString(n27.endMax), n27.edtf, COLLECT {
      MATCH (n27)-[:OF]->(n28)
      WITH n28 LIMIT 1
      RETURN [COLLECT {
        MATCH (n28)-[:IN_BODY]->(n29)
        WITH n29 LIMIT 1
        RETURN [n29.id, n29.name, COLLECT {
          MATCH (n29)(()<-[:FROM]-(n31:Relation WHERE n31.kind IN $p6)-[:TO]->()){1,8}(n30)
          WITH DISTINCT n30 ORDER BY n30.id LIMIT 1000
          RETURN [n30.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n32
  WITH n32 WHERE n32 IS NOT NULL
  RETURN [n32.bucketFrom, n32.certain, n32.possible, n32.coarselyDated, n32.isFinerThanDates, COLLECT {
    UNWIND [n32.toll_FATALITIES_20] AS n33
    WITH n33 WHERE n33 IS NOT NULL
    RETURN [n33.ids, n33.certain, n33.isTruncated]
  }, COLLECT {
    UNWIND [n32.toll_CAPTURED_20] AS n34
    WITH n34 WHERE n34 IS NOT NULL
    RETURN [n34.ids, n34.certain, n34.isTruncated]
  }, n32.walked]
}] AS row
// $w0 = 250000
// $w1 = "2025-03-03T00:00:00.000Z"
// $w2 = "2025-03-08T23:59:59.999Z"
// $w3 = 6
// $w4 = ["MONTH","SEASON","YEAR","DECADE","UNKNOWN"]
// $w5 = 250000
// $w6 = "FATALITIES"
// $w7 = "FATALITIES"
// $w8 = 20
// $w9 = 250000
// $w10 = "CAPTURED"
// $w11 = "CAPTURED"
// $w12 = 20
// $w13 = 250000
// $p0 = ["POSITIVE"]
// $p1 = true
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["POSITIVE"]
// $p4 = "OPERATES"
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["MEMBER_OF","PART_OF"]

WITH "" AS kind
WITH kind, datetime($w0) AS earliest, datetime($w1) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH kind, datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
WITH kind, origin AS start, last WHERE start <= last
WITH kind, start, CASE WHEN start + duration({months: $w2}) < last THEN $w2 ELSE duration.inMonths(start, last).months END AS most
WITH kind, start, most, start + duration({months: (most + 1)}) AS stop
CALL (kind, start, stop) {
  MATCH (t:Tally) WHERE t.kind = kind AND t.place = "" AND t.type = "" AND t.month < stop.year * 12 + stop.month - 1
  WITH t, CASE WHEN t.month < start.year * 12 + start.month - 1 THEN -1 ELSE t.month - (start.year * 12 + start.month - 1) END AS i
  WITH i, sum(t.opened) AS opened, sum(t.closed) AS closed, sum(t.certain) AS certain,
    sum(t.beyondMonthOpened) AS coarseOpened, sum(t.beyondMonthClosed) AS coarseClosed
  RETURN collect({i: i, opened: opened, closed: closed, certain: certain, coarseOpened: coarseOpened, coarseClosed: coarseClosed}) AS runs
}
UNWIND range(0, most) AS i
WITH start + duration({months: i}) AS bucket, 0 AS walked, reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.opened ELSE 0 END - CASE WHEN row.i < i THEN row.closed ELSE 0 END) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.i = i THEN row.certain ELSE 0 END) AS certain,
  reduce(n = 0, row IN runs | n + CASE WHEN row.i <= i THEN row.coarseOpened ELSE 0 END - CASE WHEN row.i < i THEN row.coarseClosed ELSE 0 END) AS coarselyDated
WITH collect({bucket: bucket, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked}) AS rows, sum(possible) AS reached
UNWIND CASE WHEN reached > $w3 THEN rows[..1] ELSE rows END AS row
WITH row.bucket AS bucket, row.certain AS certain, row.possible AS possible, row.coarselyDated AS coarselyDated,
  CASE WHEN reached > row.walked THEN reached ELSE row.walked END AS walked
CALL (bucket) {
  WITH bucket, bucket + duration({months: 1}) AS next
  CALL (bucket, next) {
    MATCH (m0:Event) WHERE m0.id IS NOT NULL AND m0.startOrder >= datetime.truncate('day', bucket) AND m0.startOrder < next AND m0.edtf IS NOT NULL AND (m0.endMax >= bucket OR m0.endMax IS NULL)
    RETURN m0
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH (m0:Event) USING INDEX m0:Event(longIn, startOrder, id) WHERE m0.id IS NOT NULL AND m0.longIn = period AND m0.startOrder < datetime.truncate('day', bucket) AND m0.startOrder < next AND m0.edtf IS NOT NULL AND (m0.endMax >= bucket OR m0.endMax IS NULL)
    RETURN m0
  }
  WITH bucket, next, m0 LIMIT $w7 + 1
  MATCH (m0)<-[:ABOUT]-(m1) WHERE (m1.kind = $w4 OR EXISTS { MATCH (m1)-[:SUPERSEDES]->(m2) WHERE m2.kind = $w5 })
  WITH m1 AS claim, m0 AS event, CASE WHEN m0.startMin >= bucket AND m0.endMax < next AND NOT m0.approximate AND NOT m0.uncertain THEN m0.id END AS meant LIMIT $w6 + 1
  WITH collect(claim) AS claims, collect(DISTINCT event) AS events, collect(DISTINCT meant) AS certain
  WITH certain, size(claims) > $w6 AS isTruncated, claims, events
  WITH certain, isTruncated, CASE WHEN isTruncated THEN [] ELSE claims END AS claims, CASE WHEN isTruncated THEN [] ELSE events END AS events
  RETURN {claims: claims, events: events, ids: [each IN claims | each.id], certain: certain, isTruncated: isTruncated} AS toll_FATALITIES_20
}
CALL (bucket) {
  WITH bucket, bucket + duration({months: 1}) AS next
  CALL (bucket, next) {
    MATCH (m3:Event) WHERE m3.id IS NOT NULL AND m3.startOrder >= datetime.truncate('day', bucket) AND m3.startOrder < next AND m3.edtf IS NOT NULL AND (m3.endMax >= bucket OR m3.endMax IS NULL)
    RETURN m3
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH (m3:Event) USING INDEX m3:Event(longIn, startOrder, id) WHERE m3.id IS NOT NULL AND m3.longIn = period AND m3.startOrder < datetime.truncate('day', bucket) AND m3.startOrder < next AND m3.edtf IS NOT NULL AND (m3.endMax >= bucket OR m3.endMax IS NULL)
    RETURN m3
  }
  WITH bucket, next, m3 LIMIT $w11 + 1
  MATCH (m3)<-[:ABOUT]-(m4) WHERE (m4.kind = $w8 OR EXISTS { MATCH (m4)-[:SUPERSEDES]->(m5) WHERE m5.kind = $w9 })
  WITH m4 AS claim, m3 AS event, CASE WHEN m3.startMin >= bucket AND m3.endMax < next AND NOT m3.approximate AND NOT m3.uncertain THEN m3.id END AS meant LIMIT $w10 + 1
  WITH collect(claim) AS claims, collect(DISTINCT event) AS events, collect(DISTINCT meant) AS certain
  WITH certain, size(claims) > $w10 AS isTruncated, claims, events
  WITH certain, isTruncated, CASE WHEN isTruncated THEN [] ELSE claims END AS claims, CASE WHEN isTruncated THEN [] ELSE events END AS events
  RETURN {claims: claims, events: events, ids: [each IN claims | each.id], certain: certain, isTruncated: isTruncated} AS toll_CAPTURED_20
}
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({months: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, walked, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
  , toll_FATALITIES_20
  , toll_CAPTURED_20
ORDER BY bucket
WITH collect({bucketFrom: bucketFrom, bucketTo: bucketTo, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked, isFinerThanDates: isFinerThanDates, toll_FATALITIES_20: toll_FATALITIES_20, toll_CAPTURED_20: toll_CAPTURED_20}) AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.claims + entry.toll_CAPTURED_20.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.events + entry.toll_CAPTURED_20.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m6) RETURN m6 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m7) RETURN m7 AS actor
  }
  RETURN collect(DISTINCT actor) AS actors
}
RETURN [COLLECT {
  UNWIND claims AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, n0.kind, n0.polarity, n0.statement, n0.victimCategory, n0.cumulative, n0.publisherDisclaimer, n0.figureQualifier, n0.figureMin, n0.figureMax, n0.figureVague, n0.figureUnit, n0.figureRawText, toString(n0.coversStartMin), toString(n0.coversEndMax), n0.coversEdtf, toString(n0.publishedStartMin), toString(n0.publishedEndMax), n0.publishedEdtf, COLLECT {
    MATCH (n0)-[:COVERS_PLACE]->(n1)
    WITH n1 LIMIT 1
    RETURN [n1.id, n1.name, n1.kind, COLLECT {
      MATCH (n1)-[:INSIDE]->(n2)
      WITH n2 ORDER BY n2.id LIMIT 1000
      RETURN [n2.id]
    }]
  }, COLLECT {
    MATCH (n0)-[r3:SUPERSEDES]->(n3)
    WITH n3, r3 ORDER BY n3.id LIMIT 1000
    RETURN [r3.how, n3.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n4)
    WITH n4 ORDER BY n4.judgedAt DESC, n4.id DESC LIMIT 1000
    RETURN [n4.status, n4.credibility, toString(n4.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n5)
    WITH n5 LIMIT 1
    RETURN [n5.id]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n6)
    WITH n6 ORDER BY n6.id LIMIT 1000
    RETURN [n6.id]
  }, COLLECT {
    MATCH (n0)-[r7:ATTRIBUTED_TO]->(n7)
    WITH n7, r7 ORDER BY r7.position, n7.id, r7.position LIMIT 1000
    RETURN [r7.position, r7.hop, r7.verb, r7.named, n7.id]
  }]
}, COLLECT {
  UNWIND events AS n8
  WITH n8 WHERE n8 IS NOT NULL
  RETURN [n8.id, COLLECT {
    MATCH (n8)(()<-[:JUDGES]-(n10:IdentityJudgement WHERE n10.verdict IN $p0)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n9:IdentityJudgement)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
    RETURN [n9.id, n9.verdict, toString(n9.judgedAt), COLLECT {
      MATCH (n9)-[:JUDGES]->(n11)
      WITH n11 ORDER BY n11.id LIMIT 1000
      RETURN [n11.id]
    }]
  }, n8.title, COLLECT {
    MATCH (n8)-[r12:OCCURRED_AT]->(n12)
    WHERE r12.primary = $p1
    WITH n12, r12 ORDER BY r12.primary DESC, n12.id DESC LIMIT 1000
    RETURN [n12.id, n12.name, n12.kind, COLLECT {
      MATCH (n12)-[:INSIDE]->(n13)
      WITH n13 ORDER BY n13.id LIMIT 1000
      RETURN [n13.id]
    }]
  }, COLLECT {
    MATCH (n8)<-[r14:PARTICIPATED_IN]-(n14)
    WITH n14, r14 ORDER BY n14.id, r14.role LIMIT 1000
    RETURN [r14.role, r14.side, n14.id, n14.name]
  }, COLLECT {
    MATCH (n8)<-[:ABOUT]-(n16:Claim)-[:BEARS_ON]->(n15)
    WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
    RETURN [n15.id]
  }]
}, COLLECT {
  UNWIND actors AS n17
  WITH n17 WHERE n17 IS NOT NULL
  RETURN [n17.id, n17.name, COLLECT {
    MATCH (n17)(()<-[:FROM]-(n19:Relation WHERE n19.kind IN $p2)-[:TO]->()){1,8}(n18)
    WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
    RETURN [n18.id]
  }, COLLECT {
    MATCH (n17)(()<-[:JUDGES]-(n21:IdentityJudgement WHERE n21.verdict IN $p3)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n20:IdentityJudgement)
    WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
    RETURN [n20.id, n20.verdict, toString(n20.judgedAt), COLLECT {
      MATCH (n20)-[:JUDGES]->(n22)
      WITH n22 ORDER BY n22.id LIMIT 1000
      RETURN [n22.id]
    }]
  }, n17.definiteness, COLLECT {
    MATCH (n17)<-[r23:FROM|TO]-(n23)
    WHERE n23.kind = $p4
    WITH n23, r23 ORDER BY n23.id LIMIT 1000
    RETURN [type(r23), toString(n23.startMin), toString(n23.endMax), n23.edtf, COLLECT {
      MATCH (n23)-[:FROM]->(n24)
      WITH n24 LIMIT 1
      RETURN [n24.id, n24.name, COLLECT {
        MATCH (n24)(()<-[:FROM]-(n26:Relation WHERE n26.kind IN $p5)-[:TO]->()){1,8}(n25)
        WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
        RETURN [n25.id]
      }, CASE WHEN n24:Person THEN 'Person' WHEN n24:Organization THEN 'Organization' WHEN n24:Group THEN 'Group' WHEN n24:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n17)-[:HOLDS]->(n27)
    WITH n27 ORDER BY n27.startOrder, n27.id LIMIT 1000
    RETURN [toString(n27.startMin), toString(n27.endMax), n27.edtf, COLLECT {
      MATCH (n27)-[:OF]->(n28)
      WITH n28 LIMIT 1
      RETURN [COLLECT {
        MATCH (n28)-[:IN_BODY]->(n29)
        WITH n29 LIMIT 1
        RETURN [n29.id, n29.name, COLLECT {
          MATCH (n29)(()<-[:FROM]-(n31:Relation WHERE n31.kind IN $p6)-[:TO]->()){1,8}(n30)
          WITH DISTINCT n30 ORDER BY n30.id LIMIT 1000
          RETURN [n30.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n32
  WITH n32 WHERE n32 IS NOT NULL
  RETURN [n32.bucketFrom, n32.bucketTo, n32.certain, n32.possible, n32.coarselyDated, COLLECT {
    UNWIND [n32.toll_FATALITIES_20] AS n33
    WITH n33 WHERE n33 IS NOT NULL
    RETURN [n33.ids, n33.certain, n33.isTruncated]
  }, COLLECT {
    UNWIND [n32.toll_CAPTURED_20] AS n34
    WITH n34 WHERE n34 IS NOT NULL
    RETURN [n34.ids, n34.certain, n34.isTruncated]
  }, n32.walked]
}] AS row
// $w0 = "2024-11-01T00:00:00.000Z"
// $w1 = "2025-03-31T23:59:59.999Z"
// $w2 = 5
// $w3 = 250000
// $w4 = "FATALITIES"
// $w5 = "FATALITIES"
// $w6 = 20
// $w7 = 250000
// $w8 = "CAPTURED"
// $w9 = "CAPTURED"
// $w10 = 20
// $w11 = 250000
// $p0 = ["POSITIVE"]
// $p1 = true
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["POSITIVE"]
// $p4 = "OPERATES"
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["MEMBER_OF","PART_OF"]
