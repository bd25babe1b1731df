WITH 0 AS named, datetime($w5) AS earliest, datetime($w6) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH named, datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
WITH named, origin AS start, last WHERE start <= last
WITH named, start, CASE WHEN start + duration({months: $w7}) < last THEN $w7 ELSE duration.inMonths(start, last).months END AS most
WITH named, start, most, start + duration({months: (most + 1)}) AS stop
CALL (start, stop) {
  CALL (start, stop) {
    MATCH (m0:Event) WHERE (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m3) WHERE m3.id IN $w0 } AND NOT coalesce(EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m4) WHERE m4.id IN $w1 }, false)) }) AND m0.startOrder >= datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL) AND m0.id IS NOT NULL
    RETURN m0
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(start)), k)] + [''] AS period
    MATCH (m0:Event) USING INDEX m0:Event(longIn, startOrder, id) WHERE (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m3) WHERE m3.id IN $w0 } AND NOT coalesce(EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m4) WHERE m4.id IN $w1 }, false)) }) AND m0.longIn = period AND m0.startOrder < datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL) AND m0.id IS NOT NULL
    RETURN m0
  }
  WITH start, stop, m0 LIMIT $w4 + 1
  WITH duration.inMonths(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).months AS opens,
    duration.inMonths(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).months AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w8 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
WITH start, most, runs, named, reduce(n = 0, row IN runs | n + row.events) AS met
WITH start, most, runs, CASE WHEN met > named THEN met ELSE named END AS walked
UNWIND range(0, most) AS i
WITH start + duration({months: i}) AS bucket, walked, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, walked, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain, reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH collect({bucket: bucket, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked}) AS rows, sum(possible) AS reached
UNWIND CASE WHEN reached > $w9 THEN rows[..1] ELSE rows END AS row
WITH row.bucket AS bucket, row.certain AS certain, row.possible AS possible, row.coarselyDated AS coarselyDated,
  CASE WHEN reached > row.walked THEN reached ELSE row.walked END AS walked
CALL (bucket) {
  WITH bucket, bucket + duration({months: 1}) AS next
  CALL (bucket, next) {
    MATCH (m10:Event) WHERE (NOT EXISTS { MATCH (m10)<-[:BEARS_ON]-(m11) } OR EXISTS { MATCH (m10)<-[:BEARS_ON]-(m12) WHERE (EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m13) WHERE m13.id IN $w10 } AND NOT coalesce(EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m14) WHERE m14.id IN $w11 }, false)) }) AND m10.startOrder >= datetime.truncate('day', bucket) AND m10.startOrder < next AND m10.edtf IS NOT NULL AND (m10.endMax >= bucket OR m10.endMax IS NULL) AND m10.id IS NOT NULL
    RETURN m10
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH (m10:Event) USING INDEX m10:Event(longIn, startOrder, id) WHERE (NOT EXISTS { MATCH (m10)<-[:BEARS_ON]-(m11) } OR EXISTS { MATCH (m10)<-[:BEARS_ON]-(m12) WHERE (EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m13) WHERE m13.id IN $w10 } AND NOT coalesce(EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m14) WHERE m14.id IN $w11 }, false)) }) AND m10.longIn = period AND m10.startOrder < datetime.truncate('day', bucket) AND m10.startOrder < next AND m10.edtf IS NOT NULL AND (m10.endMax >= bucket OR m10.endMax IS NULL) AND m10.id IS NOT NULL
    RETURN m10
  }
  WITH bucket, next, m10 LIMIT $w19 + 1
  MATCH (m10)<-[:ABOUT]-(m15) WHERE ((m15.kind = $w12 OR EXISTS { MATCH (m15)-[:SUPERSEDES]->(m16) WHERE (EXISTS { MATCH (m16)-[:ATTRIBUTED_TO]->(m17) WHERE m17.id IN $w14 } AND NOT coalesce(EXISTS { MATCH (m16)-[:ATTRIBUTED_TO]->(m18) WHERE m18.id IN $w15 }, false)) AND m16.kind = $w13 }) AND EXISTS { MATCH (m15)-[:ATTRIBUTED_TO]->(m19) WHERE m19.id IN $w16 } AND NOT coalesce(EXISTS { MATCH (m15)-[:ATTRIBUTED_TO]->(m20) WHERE m20.id IN $w17 }, false))
  WITH m15 AS claim, m10 AS event, CASE WHEN m10.startMin >= bucket AND m10.endMax < next AND NOT m10.approximate AND NOT m10.uncertain THEN m10.id END AS meant LIMIT $w18 + 1
  WITH collect(claim) AS claims, collect(DISTINCT event) AS events, collect(DISTINCT meant) AS certain
  WITH certain, size(claims) > $w18 AS isTruncated, claims, events
  WITH certain, isTruncated, CASE WHEN isTruncated THEN [] ELSE claims END AS claims, CASE WHEN isTruncated THEN [] ELSE events END AS events
  RETURN {claims: claims, events: events, ids: [each IN claims | each.id], certain: certain, isTruncated: isTruncated} AS toll_FATALITIES_10
}
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({months: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, walked, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
  , toll_FATALITIES_10
ORDER BY bucket
WITH collect({bucketFrom: bucketFrom, bucketTo: bucketTo, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked, isFinerThanDates: isFinerThanDates, toll_FATALITIES_10: toll_FATALITIES_10}) AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_10.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_10.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m21) RETURN m21 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m22) RETURN m22 AS actor
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
    WHERE (EXISTS { MATCH (n3)-[:ATTRIBUTED_TO]->(n4) WHERE n4.id IN $p0 } AND NOT coalesce(EXISTS { MATCH (n3)-[:ATTRIBUTED_TO]->(n5) WHERE n5.id IN $p1 }, false))
    WITH n3, r3 ORDER BY n3.id LIMIT 1000
    RETURN [r3.how, n3.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n6)
    WITH n6 ORDER BY n6.judgedAt DESC, n6.id DESC LIMIT 1000
    RETURN [n6.status, n6.credibility, toString(n6.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n7)
    WITH n7 LIMIT 1
    RETURN [n7.id]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n8)
    WITH n8 ORDER BY n8.id LIMIT 1000
    RETURN [n8.id]
  }, COLLECT {
    MATCH (n0)-[r9:ATTRIBUTED_TO]->(n9)
    WITH n9, r9 ORDER BY r9.position, n9.id, r9.position LIMIT 1000
    RETURN [r9.position, r9.hop, r9.verb, r9.named, n9.id]
  }]
}, COLLECT {
  UNWIND events AS n10
  WITH n10 WHERE n10 IS NOT NULL
  RETURN [n10.id, COLLECT {
    MATCH (n10)<-[:JUDGES]-(n11)
    WITH n11 ORDER BY n11.judgedAt DESC, n11.id DESC LIMIT 1000
    RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
      MATCH (n11)-[:JUDGES]->(n12)
      WHERE ((NOT n12:Event OR (NOT EXISTS { MATCH (n12)<-[:BEARS_ON]-(n13) } OR EXISTS { MATCH (n12)<-[:BEARS_ON]-(n14) WHERE (EXISTS { MATCH (n14)-[:ATTRIBUTED_TO]->(n15) WHERE n15.id IN $p2 } AND NOT coalesce(EXISTS { MATCH (n14)-[:ATTRIBUTED_TO]->(n16) WHERE n16.id IN $p3 }, false)) })) AND (NOT n12:Relation OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n17) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n18) WHERE (EXISTS { MATCH (n18)-[:ATTRIBUTED_TO]->(n19) WHERE n19.id IN $p4 } AND NOT coalesce(EXISTS { MATCH (n18)-[:ATTRIBUTED_TO]->(n20) WHERE n20.id IN $p5 }, false)) })) AND (NOT n12:Tenure OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n21) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n22) WHERE (EXISTS { MATCH (n22)-[:ATTRIBUTED_TO]->(n23) WHERE n23.id IN $p6 } AND NOT coalesce(EXISTS { MATCH (n22)-[:ATTRIBUTED_TO]->(n24) WHERE n24.id IN $p7 }, false)) })))
      WITH n12 ORDER BY n12.id LIMIT 1000
      RETURN [n12.id]
    }]
  }, n10.title, COLLECT {
    MATCH (n10)-[r25:OCCURRED_AT]->(n25)
    WHERE r25.primary = $p8
    WITH n25, r25 ORDER BY r25.primary DESC, n25.id DESC LIMIT 1000
    RETURN [n25.id, n25.name, n25.kind, COLLECT {
      MATCH (n25)-[:INSIDE]->(n26)
      WITH n26 ORDER BY n26.id LIMIT 1000
      RETURN [n26.id]
    }]
  }, COLLECT {
    MATCH (n10)<-[r27:PARTICIPATED_IN]-(n27)
    WITH n27, r27 ORDER BY n27.id, r27.role LIMIT 1000
    RETURN [r27.role, r27.side, n27.id, n27.name]
  }, COLLECT {
    MATCH (n10)<-[:ABOUT]-(n33:Claim WHERE (EXISTS { MATCH (n33)-[:ATTRIBUTED_TO]->(n34) WHERE n34.id IN $p11 } AND NOT coalesce(EXISTS { MATCH (n33)-[:ATTRIBUTED_TO]->(n35) WHERE n35.id IN $p12 }, false)))-[:BEARS_ON]->(n28)
    WHERE (NOT EXISTS { MATCH (n28)<-[:BEARS_ON]-(n29) } OR EXISTS { MATCH (n28)<-[:BEARS_ON]-(n30) WHERE (EXISTS { MATCH (n30)-[:ATTRIBUTED_TO]->(n31) WHERE n31.id IN $p9 } AND NOT coalesce(EXISTS { MATCH (n30)-[:ATTRIBUTED_TO]->(n32) WHERE n32.id IN $p10 }, false)) })
    WITH DISTINCT n28 ORDER BY n28.id LIMIT 1000
    RETURN [n28.id]
  }]
}, COLLECT {
  UNWIND actors AS n36
  WITH n36 WHERE n36 IS NOT NULL
  RETURN [n36.id, n36.name, COLLECT {
    MATCH (n36)(()<-[:FROM]-(n38:Relation WHERE n38.kind IN $p13 AND (NOT EXISTS { MATCH (n38)<-[:ABOUT]-(n39) } OR EXISTS { MATCH (n38)<-[:ABOUT]-(n40) WHERE (EXISTS { MATCH (n40)-[:ATTRIBUTED_TO]->(n41) WHERE n41.id IN $p14 } AND NOT coalesce(EXISTS { MATCH (n40)-[:ATTRIBUTED_TO]->(n42) WHERE n42.id IN $p15 }, false)) }))-[:TO]->()){1,8}(n37)
    WITH DISTINCT n37 ORDER BY n37.id LIMIT 1000
    RETURN [n37.id]
  }, COLLECT {
    MATCH (n36)<-[:JUDGES]-(n43)
    WITH n43 ORDER BY n43.judgedAt DESC, n43.id DESC LIMIT 1000
    RETURN [n43.id, n43.verdict, toString(n43.judgedAt), COLLECT {
      MATCH (n43)-[:JUDGES]->(n44)
      WHERE ((NOT n44:Event OR (NOT EXISTS { MATCH (n44)<-[:BEARS_ON]-(n45) } OR EXISTS { MATCH (n44)<-[:BEARS_ON]-(n46) WHERE (EXISTS { MATCH (n46)-[:ATTRIBUTED_TO]->(n47) WHERE n47.id IN $p16 } AND NOT coalesce(EXISTS { MATCH (n46)-[:ATTRIBUTED_TO]->(n48) WHERE n48.id IN $p17 }, false)) })) AND (NOT n44:Relation OR (NOT EXISTS { MATCH (n44)<-[:ABOUT]-(n49) } OR EXISTS { MATCH (n44)<-[:ABOUT]-(n50) WHERE (EXISTS { MATCH (n50)-[:ATTRIBUTED_TO]->(n51) WHERE n51.id IN $p18 } AND NOT coalesce(EXISTS { MATCH (n50)-[:ATTRIBUTED_TO]->(n52) WHERE n52.id IN $p19 }, false)) })) AND (NOT n44:Tenure OR (NOT EXISTS { MATCH (n44)<-[:ABOUT]-(n53) } OR EXISTS { MATCH (n44)<-[:ABOUT]-(n54) WHERE (EXISTS { MATCH (n54)-[:ATTRIBUTED_TO]->(n55) WHERE n55.id IN $p20 } AND NOT coalesce(EXISTS { MATCH (n54)-[:ATTRIBUTED_TO]->(n56) WHERE n56.id IN $p21 }, false)) })))
      WITH n44 ORDER BY n44.id LIMIT 1000
      RETURN [n44.id]
    }]
  }, n36.definiteness, COLLECT {
    MATCH (n36)<-[:TO]-(n58:Relation WHERE n58.kind IN $p22 AND (NOT EXISTS { MATCH (n58)<-[:ABOUT]-(n59) } OR EXISTS { MATCH (n58)<-[:ABOUT]-(n60) WHERE (EXISTS { MATCH (n60)-[:ATTRIBUTED_TO]->(n61) WHERE n61.id IN $p23 } AND NOT coalesce(EXISTS { MATCH (n60)-[:ATTRIBUTED_TO]->(n62) WHERE n62.id IN $p24 }, false)) }))-[:FROM]->(n57)
    WITH DISTINCT n57 ORDER BY n57.id LIMIT 1000
    RETURN [n57.id, n57.name, COLLECT {
      MATCH (n57)(()<-[:FROM]-(n64:Relation WHERE n64.kind IN $p25 AND (NOT EXISTS { MATCH (n64)<-[:ABOUT]-(n65) } OR EXISTS { MATCH (n64)<-[:ABOUT]-(n66) WHERE (EXISTS { MATCH (n66)-[:ATTRIBUTED_TO]->(n67) WHERE n67.id IN $p26 } AND NOT coalesce(EXISTS { MATCH (n66)-[:ATTRIBUTED_TO]->(n68) WHERE n68.id IN $p27 }, false)) }))-[:TO]->()){1,8}(n63)
      WITH DISTINCT n63 ORDER BY n63.id LIMIT 1000
      RETURN [n63.id]
    }]
  }, COLLECT {
    MATCH (n36)-[:HOLDS]->(n69)
    WHERE (NOT EXISTS { MATCH (n69)<-[:ABOUT]-(n70) } OR EXISTS { MATCH (n69)<-[:ABOUT]-(n71) WHERE (EXISTS { MATCH (n71)-[:ATTRIBUTED_TO]->(n72) WHERE n72.id IN $p28 } AND NOT coalesce(EXISTS { MATCH (n71)-[:ATTRIBUTED_TO]->(n73) WHERE n73.id IN $p29 }, false)) })
    WITH n69 ORDER BY n69.startOrder, n69.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n69)-[:OF]->(n74)
      WITH n74 LIMIT 1
      RETURN [COLLECT {
        MATCH (n74)-[:IN_BODY]->(n75)
        WITH n75 LIMIT 1
        RETURN [n75.id, n75.name, COLLECT {
          MATCH (n75)(()<-[:FROM]-(n77:Relation WHERE n77.kind IN $p30 AND (NOT EXISTS { MATCH (n77)<-[:ABOUT]-(n78) } OR EXISTS { MATCH (n77)<-[:ABOUT]-(n79) WHERE (EXISTS { MATCH (n79)-[:ATTRIBUTED_TO]->(n80) WHERE n80.id IN $p31 } AND NOT coalesce(EXISTS { MATCH (n79)-[:ATTRIBUTED_TO]->(n81) WHERE n81.id IN $p32 }, false)) }))-[:TO]->()){1,8}(n76)
          WITH DISTINCT n76 ORDER BY n76.id LIMIT 1000
          RETURN [n76.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n82
  WITH n82 WHERE n82 IS NOT NULL
  RETURN [n82.bucketFrom, n82.possible, COLLECT {
    UNWIND [n82.toll_FATALITIES_10] AS n83
    WITH n83 WHERE n83 IS NOT NULL
    RETURN [n83.ids, n83.certain, n83.isTruncated]
  }, n82.walked]
}] AS row
// $w0 = ["organization:step-news-agency"]
// $w1 = ["organization:sana"]
// $w2 = ["organization:step-news-agency"]
// $w3 = ["organization:sana"]
// $w4 = 250000
// $w5 = "2025-03-01T00:00:00.000Z"
// $w6 = "2025-03-31T23:59:59.999Z"
// $w7 = 1
// $w8 = ["SEASON","YEAR","DECADE","UNKNOWN"]
// $w9 = 250000
// $w10 = ["organization:step-news-agency"]
// $w11 = ["organization:sana"]
// $w12 = "FATALITIES"
// $w13 = "FATALITIES"
// $w14 = ["organization:step-news-agency"]
// $w15 = ["organization:sana"]
// $w16 = ["organization:step-news-agency"]
// $w17 = ["organization:sana"]
// $w18 = 10
// $w19 = 250000
// $p0 = ["organization:step-news-agency"]
// $p1 = ["organization:sana"]
// $p2 = ["organization:step-news-agency"]
// $p3 = ["organization:sana"]
// $p4 = ["organization:step-news-agency"]
// $p5 = ["organization:sana"]
// $p6 = ["organization:step-news-agency"]
// $p7 = ["organization:sana"]
// $p8 = true
// $p9 = ["organization:step-news-agency"]
// $p10 = ["organization:sana"]
// $p11 = ["organization:step-news-agency"]
// $p12 = ["organization:sana"]
// $p13 = ["MEMBER_OF","PART_OF"]
// $p14 = ["organization:step-news-agency"]
// $p15 = ["organization:sana"]
// $p16 = ["organization:step-news-agency"]
// $p17 = ["organization:sana"]
// $p18 = ["organization:step-news-agency"]
// $p19 = ["organization:sana"]
// $p20 = ["organization:step-news-agency"]
// $p21 = ["organization:sana"]
// $p22 = ["OPERATES"]
// $p23 = ["organization:step-news-agency"]
// $p24 = ["organization:sana"]
// $p25 = ["MEMBER_OF","PART_OF"]
// $p26 = ["organization:step-news-agency"]
// $p27 = ["organization:sana"]
// $p28 = ["organization:step-news-agency"]
// $p29 = ["organization:sana"]
// $p30 = ["MEMBER_OF","PART_OF"]
// $p31 = ["organization:step-news-agency"]
// $p32 = ["organization:sana"]

MATCH (m0:Event) WHERE (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m3) WHERE m3.id IN $w0 } AND NOT coalesce(EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m4) WHERE m4.id IN $w1 }, false)) })
WITH m0 LIMIT $w5 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
WITH DISTINCT m0, walked, m0.type AS type
OPTIONAL MATCH (m0)<-[:ABOUT]-(m5) WHERE (EXISTS { MATCH (m5)-[:ATTRIBUTED_TO]->(m6) WHERE m6.id IN $w2 } AND NOT coalesce(EXISTS { MATCH (m5)-[:ATTRIBUTED_TO]->(m7) WHERE m7.id IN $w3 }, false))
OPTIONAL MATCH (m5)-[:ATTRIBUTED_TO {hop: $w4}]->(m8)
WITH type, walked, count(DISTINCT m0) AS events, count(DISTINCT m5) AS claims, count(DISTINCT m8) AS origins
WITH *, coalesce(type, '') AS groupKey
WITH groupKey, type, walked, events, claims, origins, null AS month, null AS year, null AS adm1, null AS country, null AS actor, null AS origin
ORDER BY events DESC, groupKey LIMIT $w6
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins}) AS page
WITH page, [group IN page | group.groupKey] AS keys
CALL (keys) {
  MATCH (m9:Event) WHERE (NOT EXISTS { MATCH (m9)<-[:BEARS_ON]-(m10) } OR EXISTS { MATCH (m9)<-[:BEARS_ON]-(m11) WHERE (EXISTS { MATCH (m11)-[:ATTRIBUTED_TO]->(m12) WHERE m12.id IN $w7 } AND NOT coalesce(EXISTS { MATCH (m11)-[:ATTRIBUTED_TO]->(m13) WHERE m13.id IN $w8 }, false)) })
  WITH m9 LIMIT $w16 + 1
  WITH DISTINCT m9, m9.type AS type
  WITH *, coalesce(type, '') AS groupKey
  WHERE groupKey IN keys
  MATCH (m9)<-[:ABOUT]-(m14) WHERE ((m14.kind = $w9 OR EXISTS { MATCH (m14)-[:SUPERSEDES]->(m15) WHERE (EXISTS { MATCH (m15)-[:ATTRIBUTED_TO]->(m16) WHERE m16.id IN $w11 } AND NOT coalesce(EXISTS { MATCH (m15)-[:ATTRIBUTED_TO]->(m17) WHERE m17.id IN $w12 }, false)) AND m15.kind = $w10 }) AND EXISTS { MATCH (m14)-[:ATTRIBUTED_TO]->(m18) WHERE m18.id IN $w13 } AND NOT coalesce(EXISTS { MATCH (m14)-[:ATTRIBUTED_TO]->(m19) WHERE m19.id IN $w14 }, false))
  WITH groupKey, count(DISTINCT m14) AS claims
  RETURN collect(CASE WHEN claims <= $w27 THEN groupKey END) AS small,
    collect(CASE WHEN claims > $w27 THEN groupKey END) AS large
}
CALL (small) {
  MATCH (m21:Event) WHERE (NOT EXISTS { MATCH (m21)<-[:BEARS_ON]-(m22) } OR EXISTS { MATCH (m21)<-[:BEARS_ON]-(m23) WHERE (EXISTS { MATCH (m23)-[:ATTRIBUTED_TO]->(m24) WHERE m24.id IN $w17 } AND NOT coalesce(EXISTS { MATCH (m23)-[:ATTRIBUTED_TO]->(m25) WHERE m25.id IN $w18 }, false)) })
  WITH m21 LIMIT $w26 + 1
  WITH DISTINCT m21, m21.type AS type
  WITH *, coalesce(type, '') AS groupKey
  WHERE groupKey IN small
  MATCH (m21)<-[:ABOUT]-(m26) WHERE ((m26.kind = $w19 OR EXISTS { MATCH (m26)-[:SUPERSEDES]->(m27) WHERE (EXISTS { MATCH (m27)-[:ATTRIBUTED_TO]->(m28) WHERE m28.id IN $w21 } AND NOT coalesce(EXISTS { MATCH (m27)-[:ATTRIBUTED_TO]->(m29) WHERE m29.id IN $w22 }, false)) AND m27.kind = $w20 }) AND EXISTS { MATCH (m26)-[:ATTRIBUTED_TO]->(m30) WHERE m30.id IN $w23 } AND NOT coalesce(EXISTS { MATCH (m26)-[:ATTRIBUTED_TO]->(m31) WHERE m31.id IN $w24 }, false))
  WITH groupKey, collect(DISTINCT m26) AS claims, collect(DISTINCT m21) AS events
  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found
}
UNWIND page AS group
WITH group, group.groupKey IN large AS isTruncated, head([each IN found WHERE each.groupKey = group.groupKey]) AS own
WITH group.groupKey AS groupKey, group.type AS type, group.month AS month, group.year AS year, group.adm1 AS adm1, group.country AS country, group.actor AS actor, group.origin AS origin, group.walked AS walked, group.events AS events, group.claims AS claims, group.origins AS origins,
  {claims: CASE WHEN isTruncated THEN [] ELSE coalesce(own.claims, []) END, events: CASE WHEN isTruncated THEN [] ELSE coalesce(own.events, []) END, ids: [each IN CASE WHEN isTruncated THEN [] ELSE coalesce(own.claims, []) END | each.id], certain: [each IN CASE WHEN isTruncated THEN [] ELSE coalesce(own.events, []) END | each.id], isTruncated: isTruncated} AS toll_FATALITIES_10
ORDER BY events DESC, groupKey
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins, toll_FATALITIES_10: toll_FATALITIES_10}) AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_10.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_10.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m33) RETURN m33 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m34) RETURN m34 AS actor
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
    WHERE (EXISTS { MATCH (n3)-[:ATTRIBUTED_TO]->(n4) WHERE n4.id IN $p0 } AND NOT coalesce(EXISTS { MATCH (n3)-[:ATTRIBUTED_TO]->(n5) WHERE n5.id IN $p1 }, false))
    WITH n3, r3 ORDER BY n3.id LIMIT 1000
    RETURN [r3.how, n3.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n6)
    WITH n6 ORDER BY n6.judgedAt DESC, n6.id DESC LIMIT 1000
    RETURN [n6.status, n6.credibility, toString(n6.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n7)
    WITH n7 LIMIT 1
    RETURN [n7.id]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n8)
    WITH n8 ORDER BY n8.id LIMIT 1000
    RETURN [n8.id]
  }, COLLECT {
    MATCH (n0)-[r9:ATTRIBUTED_TO]->(n9)
    WITH n9, r9 ORDER BY r9.position, n9.id, r9.position LIMIT 1000
    RETURN [r9.position, r9.hop, r9.verb, r9.named, n9.id]
  }]
}, COLLECT {
  UNWIND events AS n10
  WITH n10 WHERE n10 IS NOT NULL
  RETURN [n10.id, COLLECT {
    MATCH (n10)<-[:JUDGES]-(n11)
    WITH n11 ORDER BY n11.judgedAt DESC, n11.id DESC LIMIT 1000
    RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
      MATCH (n11)-[:JUDGES]->(n12)
      WHERE ((NOT n12:Event OR (NOT EXISTS { MATCH (n12)<-[:BEARS_ON]-(n13) } OR EXISTS { MATCH (n12)<-[:BEARS_ON]-(n14) WHERE (EXISTS { MATCH (n14)-[:ATTRIBUTED_TO]->(n15) WHERE n15.id IN $p2 } AND NOT coalesce(EXISTS { MATCH (n14)-[:ATTRIBUTED_TO]->(n16) WHERE n16.id IN $p3 }, false)) })) AND (NOT n12:Relation OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n17) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n18) WHERE (EXISTS { MATCH (n18)-[:ATTRIBUTED_TO]->(n19) WHERE n19.id IN $p4 } AND NOT coalesce(EXISTS { MATCH (n18)-[:ATTRIBUTED_TO]->(n20) WHERE n20.id IN $p5 }, false)) })) AND (NOT n12:Tenure OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n21) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n22) WHERE (EXISTS { MATCH (n22)-[:ATTRIBUTED_TO]->(n23) WHERE n23.id IN $p6 } AND NOT coalesce(EXISTS { MATCH (n22)-[:ATTRIBUTED_TO]->(n24) WHERE n24.id IN $p7 }, false)) })))
      WITH n12 ORDER BY n12.id LIMIT 1000
      RETURN [n12.id]
    }]
  }, n10.title, COLLECT {
    MATCH (n10)-[r25:OCCURRED_AT]->(n25)
    WHERE r25.primary = $p8
    WITH n25, r25 ORDER BY r25.primary DESC, n25.id DESC LIMIT 1000
    RETURN [n25.id, n25.name, n25.kind, COLLECT {
      MATCH (n25)-[:INSIDE]->(n26)
      WITH n26 ORDER BY n26.id LIMIT 1000
      RETURN [n26.id]
    }]
  }, COLLECT {
    MATCH (n10)<-[r27:PARTICIPATED_IN]-(n27)
    WITH n27, r27 ORDER BY n27.id, r27.role LIMIT 1000
    RETURN [r27.role, r27.side, n27.id, n27.name]
  }, COLLECT {
    MATCH (n10)<-[:ABOUT]-(n33:Claim WHERE (EXISTS { MATCH (n33)-[:ATTRIBUTED_TO]->(n34) WHERE n34.id IN $p11 } AND NOT coalesce(EXISTS { MATCH (n33)-[:ATTRIBUTED_TO]->(n35) WHERE n35.id IN $p12 }, false)))-[:BEARS_ON]->(n28)
    WHERE (NOT EXISTS { MATCH (n28)<-[:BEARS_ON]-(n29) } OR EXISTS { MATCH (n28)<-[:BEARS_ON]-(n30) WHERE (EXISTS { MATCH (n30)-[:ATTRIBUTED_TO]->(n31) WHERE n31.id IN $p9 } AND NOT coalesce(EXISTS { MATCH (n30)-[:ATTRIBUTED_TO]->(n32) WHERE n32.id IN $p10 }, false)) })
    WITH DISTINCT n28 ORDER BY n28.id LIMIT 1000
    RETURN [n28.id]
  }]
}, COLLECT {
  UNWIND actors AS n36
  WITH n36 WHERE n36 IS NOT NULL
  RETURN [n36.id, n36.name, COLLECT {
    MATCH (n36)(()<-[:FROM]-(n38:Relation WHERE n38.kind IN $p13 AND (NOT EXISTS { MATCH (n38)<-[:ABOUT]-(n39) } OR EXISTS { MATCH (n38)<-[:ABOUT]-(n40) WHERE (EXISTS { MATCH (n40)-[:ATTRIBUTED_TO]->(n41) WHERE n41.id IN $p14 } AND NOT coalesce(EXISTS { MATCH (n40)-[:ATTRIBUTED_TO]->(n42) WHERE n42.id IN $p15 }, false)) }))-[:TO]->()){1,8}(n37)
    WITH DISTINCT n37 ORDER BY n37.id LIMIT 1000
    RETURN [n37.id]
  }, COLLECT {
    MATCH (n36)<-[:JUDGES]-(n43)
    WITH n43 ORDER BY n43.judgedAt DESC, n43.id DESC LIMIT 1000
    RETURN [n43.id, n43.verdict, toString(n43.judgedAt), COLLECT {
      MATCH (n43)-[:JUDGES]->(n44)
      WHERE ((NOT n44:Event OR (NOT EXISTS { MATCH (n44)<-[:BEARS_ON]-(n45) } OR EXISTS { MATCH (n44)<-[:BEARS_ON]-(n46) WHERE (EXISTS { MATCH (n46)-[:ATTRIBUTED_TO]->(n47) WHERE n47.id IN $p16 } AND NOT coalesce(EXISTS { MATCH (n46)-[:ATTRIBUTED_TO]->(n48) WHERE n48.id IN $p17 }, false)) })) AND (NOT n44:Relation OR (NOT EXISTS { MATCH (n44)<-[:ABOUT]-(n49) } OR EXISTS { MATCH (n44)<-[:ABOUT]-(n50) WHERE (EXISTS { MATCH (n50)-[:ATTRIBUTED_TO]->(n51) WHERE n51.id IN $p18 } AND NOT coalesce(EXISTS { MATCH (n50)-[:ATTRIBUTED_TO]->(n52) WHERE n52.id IN $p19 }, false)) })) AND (NOT n44:Tenure OR (NOT EXISTS { MATCH (n44)<-[:ABOUT]-(n53) } OR EXISTS { MATCH (n44)<-[:ABOUT]-(n54) WHERE (EXISTS { MATCH (n54)-[:ATTRIBUTED_TO]->(n55) WHERE n55.id IN $p20 } AND NOT coalesce(EXISTS { MATCH (n54)-[:ATTRIBUTED_TO]->(n56) WHERE n56.id IN $p21 }, false)) })))
      WITH n44 ORDER BY n44.id LIMIT 1000
      RETURN [n44.id]
    }]
  }, n36.definiteness, COLLECT {
    MATCH (n36)<-[:TO]-(n58:Relation WHERE n58.kind IN $p22 AND (NOT EXISTS { MATCH (n58)<-[:ABOUT]-(n59) } OR EXISTS { MATCH (n58)<-[:ABOUT]-(n60) WHERE (EXISTS { MATCH (n60)-[:ATTRIBUTED_TO]->(n61) WHERE n61.id IN $p23 } AND NOT coalesce(EXISTS { MATCH (n60)-[:ATTRIBUTED_TO]->(n62) WHERE n62.id IN $p24 }, false)) }))-[:FROM]->(n57)
    WITH DISTINCT n57 ORDER BY n57.id LIMIT 1000
    RETURN [n57.id, n57.name, COLLECT {
      MATCH (n57)(()<-[:FROM]-(n64:Relation WHERE n64.kind IN $p25 AND (NOT EXISTS { MATCH (n64)<-[:ABOUT]-(n65) } OR EXISTS { MATCH (n64)<-[:ABOUT]-(n66) WHERE (EXISTS { MATCH (n66)-[:ATTRIBUTED_TO]->(n67) WHERE n67.id IN $p26 } AND NOT coalesce(EXISTS { MATCH (n66)-[:ATTRIBUTED_TO]->(n68) WHERE n68.id IN $p27 }, false)) }))-[:TO]->()){1,8}(n63)
      WITH DISTINCT n63 ORDER BY n63.id LIMIT 1000
      RETURN [n63.id]
    }]
  }, COLLECT {
    MATCH (n36)-[:HOLDS]->(n69)
    WHERE (NOT EXISTS { MATCH (n69)<-[:ABOUT]-(n70) } OR EXISTS { MATCH (n69)<-[:ABOUT]-(n71) WHERE (EXISTS { MATCH (n71)-[:ATTRIBUTED_TO]->(n72) WHERE n72.id IN $p28 } AND NOT coalesce(EXISTS { MATCH (n71)-[:ATTRIBUTED_TO]->(n73) WHERE n73.id IN $p29 }, false)) })
    WITH n69 ORDER BY n69.startOrder, n69.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n69)-[:OF]->(n74)
      WITH n74 LIMIT 1
      RETURN [COLLECT {
        MATCH (n74)-[:IN_BODY]->(n75)
        WITH n75 LIMIT 1
        RETURN [n75.id, n75.name, COLLECT {
          MATCH (n75)(()<-[:FROM]-(n77:Relation WHERE n77.kind IN $p30 AND (NOT EXISTS { MATCH (n77)<-[:ABOUT]-(n78) } OR EXISTS { MATCH (n77)<-[:ABOUT]-(n79) WHERE (EXISTS { MATCH (n79)-[:ATTRIBUTED_TO]->(n80) WHERE n80.id IN $p31 } AND NOT coalesce(EXISTS { MATCH (n79)-[:ATTRIBUTED_TO]->(n81) WHERE n81.id IN $p32 }, false)) }))-[:TO]->()){1,8}(n76)
          WITH DISTINCT n76 ORDER BY n76.id LIMIT 1000
          RETURN [n76.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n82
  WITH n82 WHERE n82 IS NOT NULL
  RETURN [n82.type, n82.events, n82.claims, n82.origins, COLLECT {
    UNWIND [n82.toll_FATALITIES_10] AS n83
    WITH n83 WHERE n83 IS NOT NULL
    RETURN [n83.ids, n83.certain, n83.isTruncated]
  }, n82.walked]
}] AS row
// $w0 = ["organization:step-news-agency"]
// $w1 = ["organization:sana"]
// $w2 = ["organization:step-news-agency"]
// $w3 = ["organization:sana"]
// $w4 = "ORIGIN"
// $w5 = 250000
// $w6 = 4
// $w7 = ["organization:step-news-agency"]
// $w8 = ["organization:sana"]
// $w9 = "FATALITIES"
// $w10 = "FATALITIES"
// $w11 = ["organization:step-news-agency"]
// $w12 = ["organization:sana"]
// $w13 = ["organization:step-news-agency"]
// $w14 = ["organization:sana"]
// $w15 = "ORIGIN"
// $w16 = 250000
// $w17 = ["organization:step-news-agency"]
// $w18 = ["organization:sana"]
// $w19 = "FATALITIES"
// $w20 = "FATALITIES"
// $w21 = ["organization:step-news-agency"]
// $w22 = ["organization:sana"]
// $w23 = ["organization:step-news-agency"]
// $w24 = ["organization:sana"]
// $w25 = "ORIGIN"
// $w26 = 250000
// $w27 = 10
// $p0 = ["organization:step-news-agency"]
// $p1 = ["organization:sana"]
// $p2 = ["organization:step-news-agency"]
// $p3 = ["organization:sana"]
// $p4 = ["organization:step-news-agency"]
// $p5 = ["organization:sana"]
// $p6 = ["organization:step-news-agency"]
// $p7 = ["organization:sana"]
// $p8 = true
// $p9 = ["organization:step-news-agency"]
// $p10 = ["organization:sana"]
// $p11 = ["organization:step-news-agency"]
// $p12 = ["organization:sana"]
// $p13 = ["MEMBER_OF","PART_OF"]
// $p14 = ["organization:step-news-agency"]
// $p15 = ["organization:sana"]
// $p16 = ["organization:step-news-agency"]
// $p17 = ["organization:sana"]
// $p18 = ["organization:step-news-agency"]
// $p19 = ["organization:sana"]
// $p20 = ["organization:step-news-agency"]
// $p21 = ["organization:sana"]
// $p22 = ["OPERATES"]
// $p23 = ["organization:step-news-agency"]
// $p24 = ["organization:sana"]
// $p25 = ["MEMBER_OF","PART_OF"]
// $p26 = ["organization:step-news-agency"]
// $p27 = ["organization:sana"]
// $p28 = ["organization:step-news-agency"]
// $p29 = ["organization:sana"]
// $p30 = ["MEMBER_OF","PART_OF"]
// $p31 = ["organization:step-news-agency"]
// $p32 = ["organization:sana"]
