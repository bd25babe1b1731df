WITH 0 AS named, datetime($w5) AS earliest, datetime($w6) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH named, datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
WITH named, origin AS start, last WHERE start <= last
WITH named, start, CASE WHEN start + duration({months: $w7}) < last THEN $w7 ELSE duration.inMonths(start, last).months END AS most
WITH named, start, most, start + duration({months: (most + 1)}) AS stop
CALL (start, stop) {
  CALL (start, stop) {
    MATCH (m0:Event) WHERE m0.id IS NOT NULL AND (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m3) WHERE m3.id IN $w0 } AND NOT coalesce(EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m4) WHERE m4.id IN $w1 }, false)) }) AND m0.startOrder >= datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
    RETURN m0
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(start)), k)] + [''] AS period
    MATCH (m0:Event) USING INDEX m0:Event(longIn, startOrder, id) WHERE m0.id IS NOT NULL AND (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m3) WHERE m3.id IN $w0 } AND NOT coalesce(EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m4) WHERE m4.id IN $w1 }, false)) }) AND m0.longIn = period AND m0.startOrder < datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
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
    MATCH (m10:Event) WHERE m10.id IS NOT NULL AND (NOT EXISTS { MATCH (m10)<-[:BEARS_ON]-(m11) } OR EXISTS { MATCH (m10)<-[:BEARS_ON]-(m12) WHERE (EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m13) WHERE m13.id IN $w10 } AND NOT coalesce(EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m14) WHERE m14.id IN $w11 }, false)) }) AND m10.startOrder >= datetime.truncate('day', bucket) AND m10.startOrder < next AND m10.edtf IS NOT NULL AND (m10.endMax >= bucket OR m10.endMax IS NULL)
    RETURN m10
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH (m10:Event) USING INDEX m10:Event(longIn, startOrder, id) WHERE m10.id IS NOT NULL AND (NOT EXISTS { MATCH (m10)<-[:BEARS_ON]-(m11) } OR EXISTS { MATCH (m10)<-[:BEARS_ON]-(m12) WHERE (EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m13) WHERE m13.id IN $w10 } AND NOT coalesce(EXISTS { MATCH (m12)-[:ATTRIBUTED_TO]->(m14) WHERE m14.id IN $w11 }, false)) }) AND m10.longIn = period AND m10.startOrder < datetime.truncate('day', bucket) AND m10.startOrder < next AND m10.edtf IS NOT NULL AND (m10.endMax >= bucket OR m10.endMax IS NULL)
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
    MATCH (n10)(()<-[:JUDGES]-(n12:IdentityJudgement WHERE n12.verdict IN $p2)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n11:IdentityJudgement)
    WITH DISTINCT n11 ORDER BY n11.id LIMIT 1000
    RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
      MATCH (n11)-[:JUDGES]->(n13)
      WHERE ((NOT n13:Event OR (NOT EXISTS { MATCH (n13)<-[:BEARS_ON]-(n14) } OR EXISTS { MATCH (n13)<-[:BEARS_ON]-(n15) WHERE (EXISTS { MATCH (n15)-[:ATTRIBUTED_TO]->(n16) WHERE n16.id IN $p3 } AND NOT coalesce(EXISTS { MATCH (n15)-[:ATTRIBUTED_TO]->(n17) WHERE n17.id IN $p4 }, false)) })) AND (NOT n13:Relation OR (NOT EXISTS { MATCH (n13)<-[:ABOUT]-(n18) } OR EXISTS { MATCH (n13)<-[:ABOUT]-(n19) WHERE (EXISTS { MATCH (n19)-[:ATTRIBUTED_TO]->(n20) WHERE n20.id IN $p5 } AND NOT coalesce(EXISTS { MATCH (n19)-[:ATTRIBUTED_TO]->(n21) WHERE n21.id IN $p6 }, false)) })) AND (NOT n13:Tenure OR (NOT EXISTS { MATCH (n13)<-[:ABOUT]-(n22) } OR EXISTS { MATCH (n13)<-[:ABOUT]-(n23) WHERE (EXISTS { MATCH (n23)-[:ATTRIBUTED_TO]->(n24) WHERE n24.id IN $p7 } AND NOT coalesce(EXISTS { MATCH (n23)-[:ATTRIBUTED_TO]->(n25) WHERE n25.id IN $p8 }, false)) })))
      WITH n13 ORDER BY n13.id LIMIT 1000
      RETURN [n13.id]
    }]
  }, n10.title, COLLECT {
    MATCH (n10)-[r26:OCCURRED_AT]->(n26)
    WHERE r26.primary = $p9
    WITH n26, r26 ORDER BY r26.primary DESC, n26.id DESC LIMIT 1000
    RETURN [n26.id, n26.name, n26.kind, COLLECT {
      MATCH (n26)-[:INSIDE]->(n27)
      WITH n27 ORDER BY n27.id LIMIT 1000
      RETURN [n27.id]
    }]
  }, COLLECT {
    MATCH (n10)<-[r28:PARTICIPATED_IN]-(n28)
    WITH n28, r28 ORDER BY n28.id, r28.role LIMIT 1000
    RETURN [r28.role, r28.side, n28.id, n28.name]
  }, COLLECT {
    MATCH (n10)<-[:ABOUT]-(n34:Claim WHERE (EXISTS { MATCH (n34)-[:ATTRIBUTED_TO]->(n35) WHERE n35.id IN $p12 } AND NOT coalesce(EXISTS { MATCH (n34)-[:ATTRIBUTED_TO]->(n36) WHERE n36.id IN $p13 }, false)))-[:BEARS_ON]->(n29)
    WHERE (NOT EXISTS { MATCH (n29)<-[:BEARS_ON]-(n30) } OR EXISTS { MATCH (n29)<-[:BEARS_ON]-(n31) WHERE (EXISTS { MATCH (n31)-[:ATTRIBUTED_TO]->(n32) WHERE n32.id IN $p10 } AND NOT coalesce(EXISTS { MATCH (n31)-[:ATTRIBUTED_TO]->(n33) WHERE n33.id IN $p11 }, false)) })
    WITH DISTINCT n29 ORDER BY n29.id LIMIT 1000
    RETURN [n29.id]
  }]
}, COLLECT {
  UNWIND actors AS n37
  WITH n37 WHERE n37 IS NOT NULL
  RETURN [n37.id, n37.name, COLLECT {
    MATCH (n37)(()<-[:FROM]-(n39:Relation WHERE n39.kind IN $p14 AND (NOT EXISTS { MATCH (n39)<-[:ABOUT]-(n40) } OR EXISTS { MATCH (n39)<-[:ABOUT]-(n41) WHERE (EXISTS { MATCH (n41)-[:ATTRIBUTED_TO]->(n42) WHERE n42.id IN $p15 } AND NOT coalesce(EXISTS { MATCH (n41)-[:ATTRIBUTED_TO]->(n43) WHERE n43.id IN $p16 }, false)) }))-[:TO]->()){1,8}(n38)
    WITH DISTINCT n38 ORDER BY n38.id LIMIT 1000
    RETURN [n38.id]
  }, COLLECT {
    MATCH (n37)(()<-[:JUDGES]-(n45:IdentityJudgement WHERE n45.verdict IN $p17)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n44:IdentityJudgement)
    WITH DISTINCT n44 ORDER BY n44.id LIMIT 1000
    RETURN [n44.id, n44.verdict, toString(n44.judgedAt), COLLECT {
      MATCH (n44)-[:JUDGES]->(n46)
      WHERE ((NOT n46:Event OR (NOT EXISTS { MATCH (n46)<-[:BEARS_ON]-(n47) } OR EXISTS { MATCH (n46)<-[:BEARS_ON]-(n48) WHERE (EXISTS { MATCH (n48)-[:ATTRIBUTED_TO]->(n49) WHERE n49.id IN $p18 } AND NOT coalesce(EXISTS { MATCH (n48)-[:ATTRIBUTED_TO]->(n50) WHERE n50.id IN $p19 }, false)) })) AND (NOT n46:Relation OR (NOT EXISTS { MATCH (n46)<-[:ABOUT]-(n51) } OR EXISTS { MATCH (n46)<-[:ABOUT]-(n52) WHERE (EXISTS { MATCH (n52)-[:ATTRIBUTED_TO]->(n53) WHERE n53.id IN $p20 } AND NOT coalesce(EXISTS { MATCH (n52)-[:ATTRIBUTED_TO]->(n54) WHERE n54.id IN $p21 }, false)) })) AND (NOT n46:Tenure OR (NOT EXISTS { MATCH (n46)<-[:ABOUT]-(n55) } OR EXISTS { MATCH (n46)<-[:ABOUT]-(n56) WHERE (EXISTS { MATCH (n56)-[:ATTRIBUTED_TO]->(n57) WHERE n57.id IN $p22 } AND NOT coalesce(EXISTS { MATCH (n56)-[:ATTRIBUTED_TO]->(n58) WHERE n58.id IN $p23 }, false)) })))
      WITH n46 ORDER BY n46.id LIMIT 1000
      RETURN [n46.id]
    }]
  }, n37.definiteness, COLLECT {
    MATCH (n37)<-[r59:FROM|TO]-(n59)
    WHERE (n59.kind = $p24 AND (NOT EXISTS { MATCH (n59)<-[:ABOUT]-(n60) } OR EXISTS { MATCH (n59)<-[:ABOUT]-(n61) WHERE (EXISTS { MATCH (n61)-[:ATTRIBUTED_TO]->(n62) WHERE n62.id IN $p25 } AND NOT coalesce(EXISTS { MATCH (n61)-[:ATTRIBUTED_TO]->(n63) WHERE n63.id IN $p26 }, false)) }))
    WITH n59, r59 ORDER BY n59.id LIMIT 1000
    RETURN [type(r59), toString(n59.startMin), toString(n59.endMax), n59.edtf, COLLECT {
      MATCH (n59)-[:FROM]->(n64)
      WITH n64 LIMIT 1
      RETURN [n64.id, n64.name, COLLECT {
        MATCH (n64)(()<-[:FROM]-(n66:Relation WHERE n66.kind IN $p27 AND (NOT EXISTS { MATCH (n66)<-[:ABOUT]-(n67) } OR EXISTS { MATCH (n66)<-[:ABOUT]-(n68) WHERE (EXISTS { MATCH (n68)-[:ATTRIBUTED_TO]->(n69) WHERE n69.id IN $p28 } AND NOT coalesce(EXISTS { MATCH (n68)-[:ATTRIBUTED_TO]->(n70) WHERE n70.id IN $p29 }, false)) }))-[:TO]->()){1,8}(n65)
        WITH DISTINCT n65 ORDER BY n65.id LIMIT 1000
        RETURN [n65.id]
      }, CASE WHEN n64:Person THEN 'Person' WHEN n64:Organization THEN 'Organization' WHEN n64:Group THEN 'Group' WHEN n64:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n37)-[:HOLDS]->(n71)
    WHERE (NOT EXISTS { MATCH (n71)<-[:ABOUT]-(n72) } OR EXISTS { MATCH (n71)<-[:ABOUT]-(n73) WHERE (EXISTS { MATCH (n73)-[:ATTRIBUTED_TO]->(n74) WHERE n74.id IN $p30 } AND NOT coalesce(EXISTS { MATCH (n73)-[:ATTRIBUTED_TO]->(n75) WHERE n75.id IN $p31 }, false)) })
    WITH n71 ORDER BY n71.startOrder, n71.id LIMIT 1000
    RETURN [toString(n71.startMin), toString(n71.endMax), n71.edtf, COLLECT {
      MATCH (n71)-[:OF]->(n76)
      WITH n76 LIMIT 1
      RETURN [COLLECT {
        MATCH (n76)-[:IN_BODY]->(n77)
        WITH n77 LIMIT 1
        RETURN [n77.id, n77.name, COLLECT {
          MATCH (n77)(()<-[:FROM]-(n79:Relation WHERE n79.kind IN $p32 AND (NOT EXISTS { MATCH (n79)<-[:ABOUT]-(n80) } OR EXISTS { MATCH (n79)<-[:ABOUT]-(n81) WHERE (EXISTS { MATCH (n81)-[:ATTRIBUTED_TO]->(n82) WHERE n82.id IN $p33 } AND NOT coalesce(EXISTS { MATCH (n81)-[:ATTRIBUTED_TO]->(n83) WHERE n83.id IN $p34 }, false)) }))-[:TO]->()){1,8}(n78)
          WITH DISTINCT n78 ORDER BY n78.id LIMIT 1000
          RETURN [n78.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n84
  WITH n84 WHERE n84 IS NOT NULL
  RETURN [n84.bucketFrom, n84.possible, COLLECT {
    UNWIND [n84.toll_FATALITIES_10] AS n85
    WITH n85 WHERE n85 IS NOT NULL
    RETURN [n85.ids, n85.certain, n85.isTruncated]
  }, n84.walked]
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
// $p2 = ["POSITIVE"]
// $p3 = ["organization:step-news-agency"]
// $p4 = ["organization:sana"]
// $p5 = ["organization:step-news-agency"]
// $p6 = ["organization:sana"]
// $p7 = ["organization:step-news-agency"]
// $p8 = ["organization:sana"]
// $p9 = true
// $p10 = ["organization:step-news-agency"]
// $p11 = ["organization:sana"]
// $p12 = ["organization:step-news-agency"]
// $p13 = ["organization:sana"]
// $p14 = ["MEMBER_OF","PART_OF"]
// $p15 = ["organization:step-news-agency"]
// $p16 = ["organization:sana"]
// $p17 = ["POSITIVE"]
// $p18 = ["organization:step-news-agency"]
// $p19 = ["organization:sana"]
// $p20 = ["organization:step-news-agency"]
// $p21 = ["organization:sana"]
// $p22 = ["organization:step-news-agency"]
// $p23 = ["organization:sana"]
// $p24 = "OPERATES"
// $p25 = ["organization:step-news-agency"]
// $p26 = ["organization:sana"]
// $p27 = ["MEMBER_OF","PART_OF"]
// $p28 = ["organization:step-news-agency"]
// $p29 = ["organization:sana"]
// $p30 = ["organization:step-news-agency"]
// $p31 = ["organization:sana"]
// $p32 = ["MEMBER_OF","PART_OF"]
// $p33 = ["organization:step-news-agency"]
// $p34 = ["organization:sana"]

MATCH (m0:Event) WHERE m0.id IS NOT NULL AND (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m3) WHERE m3.id IN $w0 } AND NOT coalesce(EXISTS { MATCH (m2)-[:ATTRIBUTED_TO]->(m4) WHERE m4.id IN $w1 }, false)) })
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
  MATCH (m9:Event) WHERE m9.id IS NOT NULL AND (NOT EXISTS { MATCH (m9)<-[:BEARS_ON]-(m10) } OR EXISTS { MATCH (m9)<-[:BEARS_ON]-(m11) WHERE (EXISTS { MATCH (m11)-[:ATTRIBUTED_TO]->(m12) WHERE m12.id IN $w7 } AND NOT coalesce(EXISTS { MATCH (m11)-[:ATTRIBUTED_TO]->(m13) WHERE m13.id IN $w8 }, false)) })
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
  MATCH (m21:Event) WHERE m21.id IS NOT NULL AND (NOT EXISTS { MATCH (m21)<-[:BEARS_ON]-(m22) } OR EXISTS { MATCH (m21)<-[:BEARS_ON]-(m23) WHERE (EXISTS { MATCH (m23)-[:ATTRIBUTED_TO]->(m24) WHERE m24.id IN $w17 } AND NOT coalesce(EXISTS { MATCH (m23)-[:ATTRIBUTED_TO]->(m25) WHERE m25.id IN $w18 }, false)) })
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
    MATCH (n10)(()<-[:JUDGES]-(n12:IdentityJudgement WHERE n12.verdict IN $p2)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n11:IdentityJudgement)
    WITH DISTINCT n11 ORDER BY n11.id LIMIT 1000
    RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
      MATCH (n11)-[:JUDGES]->(n13)
      WHERE ((NOT n13:Event OR (NOT EXISTS { MATCH (n13)<-[:BEARS_ON]-(n14) } OR EXISTS { MATCH (n13)<-[:BEARS_ON]-(n15) WHERE (EXISTS { MATCH (n15)-[:ATTRIBUTED_TO]->(n16) WHERE n16.id IN $p3 } AND NOT coalesce(EXISTS { MATCH (n15)-[:ATTRIBUTED_TO]->(n17) WHERE n17.id IN $p4 }, false)) })) AND (NOT n13:Relation OR (NOT EXISTS { MATCH (n13)<-[:ABOUT]-(n18) } OR EXISTS { MATCH (n13)<-[:ABOUT]-(n19) WHERE (EXISTS { MATCH (n19)-[:ATTRIBUTED_TO]->(n20) WHERE n20.id IN $p5 } AND NOT coalesce(EXISTS { MATCH (n19)-[:ATTRIBUTED_TO]->(n21) WHERE n21.id IN $p6 }, false)) })) AND (NOT n13:Tenure OR (NOT EXISTS { MATCH (n13)<-[:ABOUT]-(n22) } OR EXISTS { MATCH (n13)<-[:ABOUT]-(n23) WHERE (EXISTS { MATCH (n23)-[:ATTRIBUTED_TO]->(n24) WHERE n24.id IN $p7 } AND NOT coalesce(EXISTS { MATCH (n23)-[:ATTRIBUTED_TO]->(n25) WHERE n25.id IN $p8 }, false)) })))
      WITH n13 ORDER BY n13.id LIMIT 1000
      RETURN [n13.id]
    }]
  }, n10.title, COLLECT {
    MATCH (n10)-[r26:OCCURRED_AT]->(n26)
    WHERE r26.primary = $p9
    WITH n26, r26 ORDER BY r26.primary DESC, n26.id DESC LIMIT 1000
    RETURN [n26.id, n26.name, n26.kind, COLLECT {
      MATCH (n26)-[:INSIDE]->(n27)
      WITH n27 ORDER BY n27.id LIMIT 1000
      RETURN [n27.id]
    }]
  }, COLLECT {
    MATCH (n10)<-[r28:PARTICIPATED_IN]-(n28)
    WITH n28, r28 ORDER BY n28.id, r28.role LIMIT 1000
    RETURN [r28.role, r28.side, n28.id, n28.name]
  }, COLLECT {
    MATCH (n10)<-[:ABOUT]-(n34:Claim WHERE (EXISTS { MATCH (n34)-[:ATTRIBUTED_TO]->(n35) WHERE n35.id IN $p12 } AND NOT coalesce(EXISTS { MATCH (n34)-[:ATTRIBUTED_TO]->(n36) WHERE n36.id IN $p13 }, false)))-[:BEARS_ON]->(n29)
    WHERE (NOT EXISTS { MATCH (n29)<-[:BEARS_ON]-(n30) } OR EXISTS { MATCH (n29)<-[:BEARS_ON]-(n31) WHERE (EXISTS { MATCH (n31)-[:ATTRIBUTED_TO]->(n32) WHERE n32.id IN $p10 } AND NOT coalesce(EXISTS { MATCH (n31)-[:ATTRIBUTED_TO]->(n33) WHERE n33.id IN $p11 }, false)) })
    WITH DISTINCT n29 ORDER BY n29.id LIMIT 1000
    RETURN [n29.id]
  }]
}, COLLECT {
  UNWIND actors AS n37
  WITH n37 WHERE n37 IS NOT NULL
  RETURN [n37.id, n37.name, COLLECT {
    MATCH (n37)(()<-[:FROM]-(n39:Relation WHERE n39.kind IN $p14 AND (NOT EXISTS { MATCH (n39)<-[:ABOUT]-(n40) } OR EXISTS { MATCH (n39)<-[:ABOUT]-(n41) WHERE (EXISTS { MATCH (n41)-[:ATTRIBUTED_TO]->(n42) WHERE n42.id IN $p15 } AND NOT coalesce(EXISTS { MATCH (n41)-[:ATTRIBUTED_TO]->(n43) WHERE n43.id IN $p16 }, false)) }))-[:TO]->()){1,8}(n38)
    WITH DISTINCT n38 ORDER BY n38.id LIMIT 1000
    RETURN [n38.id]
  }, COLLECT {
    MATCH (n37)(()<-[:JUDGES]-(n45:IdentityJudgement WHERE n45.verdict IN $p17)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n44:IdentityJudgement)
    WITH DISTINCT n44 ORDER BY n44.id LIMIT 1000
    RETURN [n44.id, n44.verdict, toString(n44.judgedAt), COLLECT {
      MATCH (n44)-[:JUDGES]->(n46)
      WHERE ((NOT n46:Event OR (NOT EXISTS { MATCH (n46)<-[:BEARS_ON]-(n47) } OR EXISTS { MATCH (n46)<-[:BEARS_ON]-(n48) WHERE (EXISTS { MATCH (n48)-[:ATTRIBUTED_TO]->(n49) WHERE n49.id IN $p18 } AND NOT coalesce(EXISTS { MATCH (n48)-[:ATTRIBUTED_TO]->(n50) WHERE n50.id IN $p19 }, false)) })) AND (NOT n46:Relation OR (NOT EXISTS { MATCH (n46)<-[:ABOUT]-(n51) } OR EXISTS { MATCH (n46)<-[:ABOUT]-(n52) WHERE (EXISTS { MATCH (n52)-[:ATTRIBUTED_TO]->(n53) WHERE n53.id IN $p20 } AND NOT coalesce(EXISTS { MATCH (n52)-[:ATTRIBUTED_TO]->(n54) WHERE n54.id IN $p21 }, false)) })) AND (NOT n46:Tenure OR (NOT EXISTS { MATCH (n46)<-[:ABOUT]-(n55) } OR EXISTS { MATCH (n46)<-[:ABOUT]-(n56) WHERE (EXISTS { MATCH (n56)-[:ATTRIBUTED_TO]->(n57) WHERE n57.id IN $p22 } AND NOT coalesce(EXISTS { MATCH (n56)-[:ATTRIBUTED_TO]->(n58) WHERE n58.id IN $p23 }, false)) })))
      WITH n46 ORDER BY n46.id LIMIT 1000
      RETURN [n46.id]
    }]
  }, n37.definiteness, COLLECT {
    MATCH (n37)<-[r59:FROM|TO]-(n59)
    WHERE (n59.kind = $p24 AND (NOT EXISTS { MATCH (n59)<-[:ABOUT]-(n60) } OR EXISTS { MATCH (n59)<-[:ABOUT]-(n61) WHERE (EXISTS { MATCH (n61)-[:ATTRIBUTED_TO]->(n62) WHERE n62.id IN $p25 } AND NOT coalesce(EXISTS { MATCH (n61)-[:ATTRIBUTED_TO]->(n63) WHERE n63.id IN $p26 }, false)) }))
    WITH n59, r59 ORDER BY n59.id LIMIT 1000
    RETURN [type(r59), toString(n59.startMin), toString(n59.endMax), n59.edtf, COLLECT {
      MATCH (n59)-[:FROM]->(n64)
      WITH n64 LIMIT 1
      RETURN [n64.id, n64.name, COLLECT {
        MATCH (n64)(()<-[:FROM]-(n66:Relation WHERE n66.kind IN $p27 AND (NOT EXISTS { MATCH (n66)<-[:ABOUT]-(n67) } OR EXISTS { MATCH (n66)<-[:ABOUT]-(n68) WHERE (EXISTS { MATCH (n68)-[:ATTRIBUTED_TO]->(n69) WHERE n69.id IN $p28 } AND NOT coalesce(EXISTS { MATCH (n68)-[:ATTRIBUTED_TO]->(n70) WHERE n70.id IN $p29 }, false)) }))-[:TO]->()){1,8}(n65)
        WITH DISTINCT n65 ORDER BY n65.id LIMIT 1000
        RETURN [n65.id]
      }, CASE WHEN n64:Person THEN 'Person' WHEN n64:Organization THEN 'Organization' WHEN n64:Group THEN 'Group' WHEN n64:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n37)-[:HOLDS]->(n71)
    WHERE (NOT EXISTS { MATCH (n71)<-[:ABOUT]-(n72) } OR EXISTS { MATCH (n71)<-[:ABOUT]-(n73) WHERE (EXISTS { MATCH (n73)-[:ATTRIBUTED_TO]->(n74) WHERE n74.id IN $p30 } AND NOT coalesce(EXISTS { MATCH (n73)-[:ATTRIBUTED_TO]->(n75) WHERE n75.id IN $p31 }, false)) })
    WITH n71 ORDER BY n71.startOrder, n71.id LIMIT 1000
    RETURN [toString(n71.startMin), toString(n71.endMax), n71.edtf, COLLECT {
      MATCH (n71)-[:OF]->(n76)
      WITH n76 LIMIT 1
      RETURN [COLLECT {
        MATCH (n76)-[:IN_BODY]->(n77)
        WITH n77 LIMIT 1
        RETURN [n77.id, n77.name, COLLECT {
          MATCH (n77)(()<-[:FROM]-(n79:Relation WHERE n79.kind IN $p32 AND (NOT EXISTS { MATCH (n79)<-[:ABOUT]-(n80) } OR EXISTS { MATCH (n79)<-[:ABOUT]-(n81) WHERE (EXISTS { MATCH (n81)-[:ATTRIBUTED_TO]->(n82) WHERE n82.id IN $p33 } AND NOT coalesce(EXISTS { MATCH (n81)-[:ATTRIBUTED_TO]->(n83) WHERE n83.id IN $p34 }, false)) }))-[:TO]->()){1,8}(n78)
          WITH DISTINCT n78 ORDER BY n78.id LIMIT 1000
          RETURN [n78.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n84
  WITH n84 WHERE n84 IS NOT NULL
  RETURN [n84.type, n84.events, n84.claims, n84.origins, COLLECT {
    UNWIND [n84.toll_FATALITIES_10] AS n85
    WITH n85 WHERE n85 IS NOT NULL
    RETURN [n85.ids, n85.certain, n85.isTruncated]
  }, n84.walked]
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
// $p2 = ["POSITIVE"]
// $p3 = ["organization:step-news-agency"]
// $p4 = ["organization:sana"]
// $p5 = ["organization:step-news-agency"]
// $p6 = ["organization:sana"]
// $p7 = ["organization:step-news-agency"]
// $p8 = ["organization:sana"]
// $p9 = true
// $p10 = ["organization:step-news-agency"]
// $p11 = ["organization:sana"]
// $p12 = ["organization:step-news-agency"]
// $p13 = ["organization:sana"]
// $p14 = ["MEMBER_OF","PART_OF"]
// $p15 = ["organization:step-news-agency"]
// $p16 = ["organization:sana"]
// $p17 = ["POSITIVE"]
// $p18 = ["organization:step-news-agency"]
// $p19 = ["organization:sana"]
// $p20 = ["organization:step-news-agency"]
// $p21 = ["organization:sana"]
// $p22 = ["organization:step-news-agency"]
// $p23 = ["organization:sana"]
// $p24 = "OPERATES"
// $p25 = ["organization:step-news-agency"]
// $p26 = ["organization:sana"]
// $p27 = ["MEMBER_OF","PART_OF"]
// $p28 = ["organization:step-news-agency"]
// $p29 = ["organization:sana"]
// $p30 = ["organization:step-news-agency"]
// $p31 = ["organization:sana"]
// $p32 = ["MEMBER_OF","PART_OF"]
// $p33 = ["organization:step-news-agency"]
// $p34 = ["organization:sana"]
