MATCH (m0:Event)
WITH m0 LIMIT $w1 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
OPTIONAL MATCH (m0)<-[:ABOUT]-(m3)
OPTIONAL MATCH (m3)-[:ATTRIBUTED_TO {hop: $w2}]->(m4)
WITH DISTINCT m0, walked, m4 AS origin
OPTIONAL MATCH (m0)<-[:ABOUT]-(m1)
OPTIONAL MATCH (m1)-[:ATTRIBUTED_TO {hop: $w0}]->(m2)
WITH origin, walked, count(DISTINCT m0) AS events, count(DISTINCT CASE WHEN m2 = origin OR (m2 IS NULL AND origin IS NULL) THEN m1 END) AS claims, 0 AS origins
WITH *, coalesce(origin.id, '') AS groupKey
WITH groupKey, origin, walked, events, claims, origins, null AS type, null AS month, null AS year, null AS adm1, null AS country, null AS actor
ORDER BY claims DESC, groupKey LIMIT $w3
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins}) AS page
WITH page, [group IN page | group.groupKey] AS keys
CALL (keys) {
  MATCH (m5:Event)
  WITH m5 LIMIT $w7 + 1
  OPTIONAL MATCH (m5)<-[:ABOUT]-(m9)
  OPTIONAL MATCH (m9)-[:ATTRIBUTED_TO {hop: $w8}]->(m10)
  WITH DISTINCT m5, m10 AS origin
  WITH *, coalesce(origin.id, '') AS groupKey
  WHERE groupKey IN keys
  MATCH (m5)<-[:ABOUT]-(m6) WHERE (m6.kind = $w4 OR EXISTS { MATCH (m6)-[:SUPERSEDES]->(m7) WHERE m7.kind = $w5 })
  OPTIONAL MATCH (m6)-[:ATTRIBUTED_TO {hop: $w6}]->(m8)
  WITH * WHERE m8 = origin OR (m8 IS NULL AND origin IS NULL)
  WITH groupKey, count(DISTINCT m6) AS claims
  RETURN collect(CASE WHEN claims <= $w14 THEN groupKey END) AS small,
    collect(CASE WHEN claims > $w14 THEN groupKey END) AS large
}
CALL (small) {
  MATCH (m11:Event)
  WITH m11 LIMIT $w12 + 1
  OPTIONAL MATCH (m11)<-[:ABOUT]-(m15)
  OPTIONAL MATCH (m15)-[:ATTRIBUTED_TO {hop: $w13}]->(m16)
  WITH DISTINCT m11, m16 AS origin
  WITH *, coalesce(origin.id, '') AS groupKey
  WHERE groupKey IN small
  MATCH (m11)<-[:ABOUT]-(m12) WHERE (m12.kind = $w9 OR EXISTS { MATCH (m12)-[:SUPERSEDES]->(m13) WHERE m13.kind = $w10 })
  OPTIONAL MATCH (m12)-[:ATTRIBUTED_TO {hop: $w11}]->(m14)
  WITH * WHERE m14 = origin OR (m14 IS NULL AND origin IS NULL)
  WITH groupKey, collect(DISTINCT m12) AS claims, collect(DISTINCT m11) AS events
  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found
}
UNWIND page AS group
WITH group, group.groupKey IN large AS isTruncated, head([each IN found WHERE each.groupKey = group.groupKey]) AS own
WITH group.groupKey AS groupKey, group.type AS type, group.month AS month, group.year AS year, group.adm1 AS adm1, group.country AS country, group.actor AS actor, group.origin AS origin, group.walked AS walked, group.events AS events, group.claims AS claims, group.origins AS origins,
  {claims: CASE WHEN isTruncated THEN [] ELSE coalesce(own.claims, []) END, events: CASE WHEN isTruncated THEN [] ELSE coalesce(own.events, []) END, ids: [each IN CASE WHEN isTruncated THEN [] ELSE coalesce(own.claims, []) END | each.id], certain: [each IN CASE WHEN isTruncated THEN [] ELSE coalesce(own.events, []) END | each.id], isTruncated: isTruncated} AS toll_FATALITIES_5
ORDER BY claims DESC, groupKey
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins, toll_FATALITIES_5: toll_FATALITIES_5}) AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_5.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_5.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m17) RETURN m17 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m18) RETURN m18 AS actor
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
    MATCH (n8)<-[:JUDGES]-(n9)
    WITH n9 ORDER BY n9.judgedAt DESC, n9.id DESC LIMIT 1000
    RETURN [n9.id, n9.verdict, toString(n9.judgedAt), COLLECT {
      MATCH (n9)-[:JUDGES]->(n10)
      WITH n10 ORDER BY n10.id LIMIT 1000
      RETURN [n10.id]
    }]
  }, n8.title, COLLECT {
    MATCH (n8)-[r11:OCCURRED_AT]->(n11)
    WHERE r11.primary = $p0
    WITH n11, r11 ORDER BY r11.primary DESC, n11.id DESC LIMIT 1000
    RETURN [n11.id, n11.name, n11.kind, COLLECT {
      MATCH (n11)-[:INSIDE]->(n12)
      WITH n12 ORDER BY n12.id LIMIT 1000
      RETURN [n12.id]
    }]
  }, COLLECT {
    MATCH (n8)<-[r13:PARTICIPATED_IN]-(n13)
    WITH n13, r13 ORDER BY n13.id, r13.role LIMIT 1000
    RETURN [r13.role, r13.side, n13.id, n13.name]
  }, COLLECT {
    MATCH (n8)<-[:ABOUT]-(n15:Claim)-[:BEARS_ON]->(n14)
    WITH DISTINCT n14 ORDER BY n14.id LIMIT 1000
    RETURN [n14.id]
  }]
}, COLLECT {
  UNWIND actors AS n16
  WITH n16 WHERE n16 IS NOT NULL
  RETURN [n16.id, n16.name, COLLECT {
    MATCH (n16)(()<-[:FROM]-(n18:Relation WHERE n18.kind IN $p1)-[:TO]->()){1,8}(n17)
    WITH DISTINCT n17 ORDER BY n17.id LIMIT 1000
    RETURN [n17.id]
  }, COLLECT {
    MATCH (n16)<-[:JUDGES]-(n19)
    WITH n19 ORDER BY n19.judgedAt DESC, n19.id DESC LIMIT 1000
    RETURN [n19.id, n19.verdict, toString(n19.judgedAt), COLLECT {
      MATCH (n19)-[:JUDGES]->(n20)
      WITH n20 ORDER BY n20.id LIMIT 1000
      RETURN [n20.id]
    }]
  }, n16.definiteness, COLLECT {
    MATCH (n16)<-[:TO]-(n22:Relation WHERE n22.kind IN $p2)-[:FROM]->(n21)
    WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
    RETURN [n21.id, n21.name, COLLECT {
      MATCH (n21)(()<-[:FROM]-(n24:Relation WHERE n24.kind IN $p3)-[:TO]->()){1,8}(n23)
      WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
      RETURN [n23.id]
    }]
  }, COLLECT {
    MATCH (n16)-[:HOLDS]->(n25)
    WITH n25 ORDER BY n25.startOrder, n25.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n25)-[:OF]->(n26)
      WITH n26 LIMIT 1
      RETURN [COLLECT {
        MATCH (n26)-[:IN_BODY]->(n27)
        WITH n27 LIMIT 1
        RETURN [n27.id, n27.name, COLLECT {
          MATCH (n27)(()<-[:FROM]-(n29:Relation WHERE n29.kind IN $p4)-[:TO]->()){1,8}(n28)
          WITH DISTINCT n28 ORDER BY n28.id LIMIT 1000
          RETURN [n28.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n30
  WITH n30 WHERE n30 IS NOT NULL
  RETURN [COLLECT {
    UNWIND [n30.origin] AS n31
    WITH n31 WHERE n31 IS NOT NULL
    RETURN [n31.id]
  }, n30.claims, COLLECT {
    UNWIND [n30.toll_FATALITIES_5] AS n32
    WITH n32 WHERE n32 IS NOT NULL
    RETURN [n32.ids, n32.certain, n32.isTruncated]
  }, n30.walked]
}] AS row
// $w0 = "ORIGIN"
// $w1 = 250000
// $w2 = "ORIGIN"
// $w3 = 4
// $w4 = "FATALITIES"
// $w5 = "FATALITIES"
// $w6 = "ORIGIN"
// $w7 = 250000
// $w8 = "ORIGIN"
// $w9 = "FATALITIES"
// $w10 = "FATALITIES"
// $w11 = "ORIGIN"
// $w12 = 250000
// $w13 = "ORIGIN"
// $w14 = 5
// $p0 = true
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["OPERATES"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["MEMBER_OF","PART_OF"]
