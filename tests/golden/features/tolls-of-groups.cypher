MATCH (m0:Event)
OPTIONAL MATCH (m0)<-[:ABOUT]-(m3)
OPTIONAL MATCH (m3)-[:ATTRIBUTED_TO {hop: $w1}]->(m4)
WITH DISTINCT m0, m4 AS origin
OPTIONAL MATCH (m0)<-[:ABOUT]-(m1)
OPTIONAL MATCH (m1)-[:ATTRIBUTED_TO {hop: $w0}]->(m2)
WITH origin, count(DISTINCT m0) AS events, count(DISTINCT CASE WHEN m2 = origin OR (m2 IS NULL AND origin IS NULL) THEN m1 END) AS claims, 0 AS origins
WITH *, coalesce(origin.id, '') AS groupKey
WITH groupKey, origin, events, claims, origins, null AS type, null AS month, null AS year, null AS adm1, null AS country, null AS actor
ORDER BY claims DESC, groupKey LIMIT $w2
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, events: events, claims: claims, origins: origins}) AS page
CALL (page) {
  MATCH (m5:Event)
  OPTIONAL MATCH (m5)<-[:ABOUT]-(m9)
  OPTIONAL MATCH (m9)-[:ATTRIBUTED_TO {hop: $w6}]->(m10)
  WITH DISTINCT m5, m10 AS origin
  WITH *, coalesce(origin.id, '') AS groupKey
  WHERE groupKey IN [group IN page | group.groupKey]
  MATCH (m5)<-[:ABOUT]-(m6) WHERE (m6.kind = $w3 OR EXISTS { MATCH (m6)-[:SUPERSEDES]->(m7) WHERE m7.kind = $w4 })
  OPTIONAL MATCH (m6)-[:ATTRIBUTED_TO {hop: $w5}]->(m8)
  WITH * WHERE m8 = origin OR (m8 IS NULL AND origin IS NULL)
  WITH groupKey, count(DISTINCT m6) AS claims
  RETURN collect(CASE WHEN claims <= $w11 THEN groupKey END) AS small,
    collect(CASE WHEN claims > $w11 THEN groupKey END) AS large
}
CALL (small) {
  MATCH (m11:Event)
  OPTIONAL MATCH (m11)<-[:ABOUT]-(m15)
  OPTIONAL MATCH (m15)-[:ATTRIBUTED_TO {hop: $w10}]->(m16)
  WITH DISTINCT m11, m16 AS origin
  WITH *, coalesce(origin.id, '') AS groupKey
  WHERE groupKey IN small
  MATCH (m11)<-[:ABOUT]-(m12) WHERE (m12.kind = $w7 OR EXISTS { MATCH (m12)-[:SUPERSEDES]->(m13) WHERE m13.kind = $w8 })
  OPTIONAL MATCH (m12)-[:ATTRIBUTED_TO {hop: $w9}]->(m14)
  WITH * WHERE m14 = origin OR (m14 IS NULL AND origin IS NULL)
  WITH groupKey, collect(DISTINCT m12) AS claims, collect(DISTINCT m11.id) AS events
  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found
}
UNWIND page AS group
WITH group, group.groupKey IN large AS isTruncated, head([each IN found WHERE each.groupKey = group.groupKey]) AS own
WITH group.groupKey AS groupKey, group.type AS type, group.month AS month, group.year AS year, group.adm1 AS adm1, group.country AS country, group.actor AS actor, group.origin AS origin, group.events AS events, group.claims AS claims, group.origins AS origins,
  {nodes: coalesce(own.claims, []), certain: coalesce(own.events, []), isTruncated: isTruncated} AS toll_FATALITIES_5
ORDER BY claims DESC, groupKey
RETURN [COLLECT {
  UNWIND [origin] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id]
}, claims, COLLECT {
  UNWIND [toll_FATALITIES_5] AS n1
  WITH n1 WHERE n1 IS NOT NULL
  RETURN [COLLECT {
    UNWIND n1.nodes AS n2
    WITH n2 WHERE n2 IS NOT NULL
    RETURN [n2.id, n2.kind, n2.polarity, n2.statement, n2.victimCategory, n2.cumulative, n2.publisherDisclaimer, n2.figureQualifier, n2.figureMin, n2.figureMax, n2.figureVague, n2.figureUnit, n2.figureRawText, toString(n2.coversStartMin), toString(n2.coversEndMax), n2.coversEdtf, toString(n2.publishedStartMin), toString(n2.publishedEndMax), n2.publishedEdtf, COLLECT {
      MATCH (n2)-[:COVERS_PLACE]->(n3)
      WITH n3 LIMIT 1
      RETURN [n3.id, n3.name, n3.kind, COLLECT {
        MATCH (n3)-[:INSIDE]->(n4)
        WITH n4 ORDER BY n4.id LIMIT 1000
        RETURN [n4.id]
      }]
    }, COLLECT {
      MATCH (n2)-[r5:SUPERSEDES]->(n5)
      WITH n5, r5 ORDER BY n5.id LIMIT 1000
      RETURN [r5.how, n5.id]
    }, COLLECT {
      MATCH (n2)<-[:ASSESSES]-(n6)
      WITH n6 ORDER BY n6.judgedAt DESC, n6.id DESC LIMIT 1000
      RETURN [n6.status, n6.credibility, toString(n6.judgedAt)]
    }, COLLECT {
      MATCH (n2)-[:BEARS_ON]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }, COLLECT {
      MATCH (n2)-[:COUNTS]->(n8)
      WITH n8 ORDER BY n8.id LIMIT 1000
      RETURN [n8.id, n8.name, COLLECT {
        MATCH (n8)(()<-[:FROM]-(n10:Relation WHERE n10.kind IN $p0)-[:TO]->()){1,8}(n9)
        WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
        RETURN [n9.id]
      }, COLLECT {
        MATCH (n8)<-[:JUDGES]-(n11)
        WITH n11 ORDER BY n11.judgedAt DESC, n11.id DESC LIMIT 1000
        RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
          MATCH (n11)-[:JUDGES]->(n12)
          WITH n12 ORDER BY n12.id LIMIT 1000
          RETURN [n12.id]
        }]
      }]
    }, COLLECT {
      MATCH (n2)-[r13:ATTRIBUTED_TO]->(n13)
      WITH n13, r13 ORDER BY r13.position, n13.id, r13.position LIMIT 1000
      RETURN [r13.position, r13.hop, r13.verb, r13.named, n13.id, n13.name, COLLECT {
        MATCH (n13)(()<-[:FROM]-(n15:Relation WHERE n15.kind IN $p1)-[:TO]->()){1,8}(n14)
        WITH DISTINCT n14 ORDER BY n14.id LIMIT 1000
        RETURN [n14.id]
      }, COLLECT {
        MATCH (n13)<-[:JUDGES]-(n16)
        WITH n16 ORDER BY n16.judgedAt DESC, n16.id DESC LIMIT 1000
        RETURN [n16.id, n16.verdict, toString(n16.judgedAt), COLLECT {
          MATCH (n16)-[:JUDGES]->(n17)
          WITH n17 ORDER BY n17.id LIMIT 1000
          RETURN [n17.id]
        }]
      }, n13.definiteness, COLLECT {
        MATCH (n13)<-[:TO]-(n19:Relation WHERE n19.kind IN $p2)-[:FROM]->(n18)
        WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
        RETURN [n18.id, n18.name, COLLECT {
          MATCH (n18)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p3)-[:TO]->()){1,8}(n20)
          WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
          RETURN [n20.id]
        }]
      }, COLLECT {
        MATCH (n13)-[:HOLDS]->(n22)
        WITH n22 ORDER BY n22.startOrder, n22.id LIMIT 1000
        RETURN [COLLECT {
          MATCH (n22)-[:OF]->(n23)
          WITH n23 LIMIT 1
          RETURN [COLLECT {
            MATCH (n23)-[:IN_BODY]->(n24)
            WITH n24 LIMIT 1
            RETURN [n24.id, n24.name, COLLECT {
              MATCH (n24)(()<-[:FROM]-(n26:Relation WHERE n26.kind IN $p4)-[:TO]->()){1,8}(n25)
              WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
              RETURN [n25.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n2)-[:ABOUT]->(n27)
      WITH n27 LIMIT 1
      RETURN [n27.id, COLLECT {
        MATCH (n27)<-[:JUDGES]-(n28)
        WITH n28 ORDER BY n28.judgedAt DESC, n28.id DESC LIMIT 1000
        RETURN [n28.id, n28.verdict, toString(n28.judgedAt), COLLECT {
          MATCH (n28)-[:JUDGES]->(n29)
          WITH n29 ORDER BY n29.id LIMIT 1000
          RETURN [n29.id]
        }]
      }, n27.title, COLLECT {
        MATCH (n27)-[r30:OCCURRED_AT]->(n30)
        WHERE r30.primary = $p5
        WITH n30, r30 ORDER BY r30.primary DESC, n30.id DESC LIMIT 1000
        RETURN [n30.id, n30.name, n30.kind, COLLECT {
          MATCH (n30)-[:INSIDE]->(n31)
          WITH n31 ORDER BY n31.id LIMIT 1000
          RETURN [n31.id]
        }]
      }, COLLECT {
        MATCH (n27)<-[r32:PARTICIPATED_IN]-(n32)
        WITH n32, r32 ORDER BY n32.id, r32.role LIMIT 1000
        RETURN [r32.role, r32.side, n32.id, n32.name]
      }, n27.name, CASE WHEN n27:Event THEN 'Event' WHEN n27:Tenure THEN 'Tenure' WHEN n27:Relation THEN 'Relation' WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
    }]
  }, n1.certain, n1.isTruncated]
}] AS row
// $w0 = "ORIGIN"
// $w1 = "ORIGIN"
// $w2 = 4
// $w3 = "FATALITIES"
// $w4 = "FATALITIES"
// $w5 = "ORIGIN"
// $w6 = "ORIGIN"
// $w7 = "FATALITIES"
// $w8 = "FATALITIES"
// $w9 = "ORIGIN"
// $w10 = "ORIGIN"
// $w11 = 5
// $p0 = ["MEMBER_OF","PART_OF"]
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["OPERATES"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = true
