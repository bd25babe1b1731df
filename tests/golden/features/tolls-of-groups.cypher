MATCH (m0:Event) WHERE m0.id IS NOT NULL
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
  MATCH (m5:Event) WHERE m5.id IS NOT NULL
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
  MATCH (m11:Event) WHERE m11.id IS NOT NULL
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
  RETURN [COLLECT {
    UNWIND [n32.origin] AS n33
    WITH n33 WHERE n33 IS NOT NULL
    RETURN [n33.id]
  }, n32.claims, COLLECT {
    UNWIND [n32.toll_FATALITIES_5] AS n34
    WITH n34 WHERE n34 IS NOT NULL
    RETURN [n34.ids, n34.certain, n34.isTruncated]
  }, n32.walked]
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
// $p0 = ["POSITIVE"]
// $p1 = true
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["POSITIVE"]
// $p4 = "OPERATES"
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["MEMBER_OF","PART_OF"]
