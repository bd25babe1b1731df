MATCH (m0:Event)
WITH m0 LIMIT $w0 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
OPTIONAL MATCH (m0)<-[:ABOUT]-(m1)
OPTIONAL MATCH (m1)-[:ATTRIBUTED_TO {hop: $w1}]->(m2)
WITH DISTINCT m0, walked, m2 AS origin
WITH origin, walked, count(*) AS events, 0 AS claims, 0 AS origins
WITH *, coalesce(origin.id, '') AS groupKey
WITH groupKey, origin, walked, events, claims, origins, null AS type, null AS month, null AS year, null AS adm1, null AS country, null AS actor
WITH *, 0 AS together LIMIT $w2 + 1
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins, together: together}) AS page
WITH page, size(page) <= $w10 AS isFew
CALL (isFew) {
  MATCH (m3:Event)
  WITH m3 LIMIT $w6 + 1
  OPTIONAL MATCH (m3)<-[:ABOUT]-(m7)
  OPTIONAL MATCH (m7)-[:ATTRIBUTED_TO {hop: $w7}]->(m8)
  WITH DISTINCT m3, m8 AS origin
  WITH *, coalesce(origin.id, '') AS groupKey
  WHERE isFew
  MATCH (m3)<-[:ABOUT]-(m4) WHERE (m4.kind = $w3 OR EXISTS { MATCH (m4)-[:SUPERSEDES]->(m5) WHERE m5.kind = $w4 })
  OPTIONAL MATCH (m4)-[:ATTRIBUTED_TO {hop: $w5}]->(m6)
  WITH * WHERE m6 = origin OR (m6 IS NULL AND origin IS NULL)
  WITH DISTINCT groupKey, m4, m3 LIMIT $w11 + 1
  WITH groupKey, collect(DISTINCT m4) AS claims, collect(DISTINCT m3) AS events
  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found, sum(size(claims)) AS weighed
}
UNWIND page AS group
WITH group, weighed, head([each IN found WHERE each.groupKey = group.groupKey]) AS own
WITH group.groupKey AS groupKey, group.type AS type, group.month AS month, group.year AS year, group.adm1 AS adm1, group.country AS country, group.actor AS actor, group.origin AS origin, group.walked AS walked, group.events AS events, group.claims AS claims, group.origins AS origins,
  CASE WHEN weighed > group.together THEN weighed ELSE group.together END AS together,
  {claims: CASE WHEN size(coalesce(own.claims, [])) > $w8 THEN [] ELSE coalesce(own.claims, []) END, events: CASE WHEN size(coalesce(own.claims, [])) > $w8 THEN [] ELSE coalesce(own.events, []) END, ids: [each IN CASE WHEN size(coalesce(own.claims, [])) > $w8 THEN [] ELSE coalesce(own.claims, []) END | each.id], certain: [each IN CASE WHEN size(coalesce(own.claims, [])) > $w8 THEN [] ELSE coalesce(own.events, []) END | each.id], isTruncated: size(coalesce(own.claims, [])) > $w8} AS toll_FATALITIES_400,
  {claims: CASE WHEN size(coalesce(own.claims, [])) > $w9 THEN [] ELSE coalesce(own.claims, []) END, events: CASE WHEN size(coalesce(own.claims, [])) > $w9 THEN [] ELSE coalesce(own.events, []) END, ids: [each IN CASE WHEN size(coalesce(own.claims, [])) > $w9 THEN [] ELSE coalesce(own.claims, []) END | each.id], certain: [each IN CASE WHEN size(coalesce(own.claims, [])) > $w9 THEN [] ELSE coalesce(own.events, []) END | each.id], isTruncated: size(coalesce(own.claims, [])) > $w9} AS toll_FATALITIES_20
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins, together: together, toll_FATALITIES_400: toll_FATALITIES_400, toll_FATALITIES_20: toll_FATALITIES_20}) AS entries
WITH entries, size(entries) AS groups, coalesce(entries[0].together, 0) AS together
WITH groups, together, CASE WHEN groups > $w12 OR together > $w13 THEN [] ELSE entries END AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_400.claims + entry.toll_FATALITIES_20.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_400.events + entry.toll_FATALITIES_20.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m9) RETURN m9 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m10) RETURN m10 AS actor
  }
  RETURN collect(DISTINCT actor) AS actors
}
RETURN [groups, together, COLLECT {
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
  }, COLLECT {
    UNWIND [n30.toll_FATALITIES_20] AS n32
    WITH n32 WHERE n32 IS NOT NULL
    RETURN [n32.ids, n32.certain, n32.isTruncated]
  }, n30.walked, COLLECT {
    UNWIND [n30.toll_FATALITIES_400] AS n33
    WITH n33 WHERE n33 IS NOT NULL
    RETURN [n33.ids, n33.certain, n33.isTruncated]
  }, n30.groupKey]
}] AS row
// $w0 = 250000
// $w1 = "ORIGIN"
// $w2 = 500
// $w3 = "FATALITIES"
// $w4 = "FATALITIES"
// $w5 = "ORIGIN"
// $w6 = 250000
// $w7 = "ORIGIN"
// $w8 = 400
// $w9 = 20
// $w10 = 500
// $w11 = 400
// $w12 = 500
// $w13 = 400
// $p0 = true
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["OPERATES"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["MEMBER_OF","PART_OF"]
