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
  RETURN [n0.id, CASE WHEN n0:Group THEN 'Group' WHEN n0:Organization THEN 'Organization' WHEN n0:Person THEN 'Person' END]
}, claims, COLLECT {
  UNWIND [toll_FATALITIES_5] AS n1
  WITH n1 WHERE n1 IS NOT NULL
  RETURN [COLLECT {
    UNWIND n1.nodes AS n2
    WITH n2 WHERE n2 IS NOT NULL
    RETURN [n2.id, n2.kind, n2.polarity, n2.statement, n2.victimCategory, n2.cumulative, n2.publisherDisclaimer, n2.figureQualifier, n2.figureMin, n2.figureMax, n2.figureVague, n2.figureUnit, n2.figureRawText, CASE WHEN n2.figureQualifier IS NOT NULL THEN true END, toString(n2.coversStartMin), toString(n2.coversEndMax), CASE WHEN n2.coversEdtf IS NOT NULL THEN true END, toString(n2.publishedStartMin), toString(n2.publishedEndMax), CASE WHEN n2.publishedEdtf IS NOT NULL THEN true END, COLLECT {
      MATCH (n2)-[:COVERS_PLACE]->(n3)
      WITH n3 LIMIT $p0
      RETURN [n3.id, n3.name, n3.kind, COLLECT {
        MATCH (n3)-[:INSIDE]->(n4)
        WITH n4 ORDER BY n4.id LIMIT $p1
        RETURN [n4.id]
      }]
    }, COLLECT {
      MATCH (n2)-[:COUNTS]->(n5)
      WITH n5 ORDER BY n5.id LIMIT $p2
      RETURN [n5.id, n5.name, COLLECT {
        MATCH (n5)(()<-[:FROM]-(n7:Relation WHERE n7.kind IN $p3)-[:TO]->()){1,8}(n6)
        WITH DISTINCT n6 ORDER BY n6.id LIMIT $p4
        RETURN [n6.id, CASE WHEN n6:Group THEN 'Group' WHEN n6:Organization THEN 'Organization' WHEN n6:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n5)<-[:JUDGES]-(n8)
        WITH n8 ORDER BY n8.judgedAt DESC, n8.id DESC LIMIT $p5
        RETURN [n8.id, n8.verdict, toString(n8.judgedAt), COLLECT {
          MATCH (n8)-[:JUDGES]->(n9)
          WITH n9 ORDER BY n9.id LIMIT $p6
          RETURN [n9.id, CASE WHEN n9:Event THEN 'Event' WHEN n9:Group THEN 'Group' WHEN n9:Organization THEN 'Organization' WHEN n9:Person THEN 'Person' WHEN n9:Place THEN 'Place' WHEN n9:Position THEN 'Position' WHEN n9:Relation THEN 'Relation' WHEN n9:Tenure THEN 'Tenure' END]
        }]
      }, CASE WHEN n5:Group THEN 'Group' WHEN n5:Organization THEN 'Organization' WHEN n5:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n2)-[r10:ATTRIBUTED_TO]->(n10)
      WITH n10, r10 ORDER BY r10.position, n10.id, r10.position LIMIT $p7
      RETURN [r10.position, r10.hop, r10.verb, r10.named, n10.id, n10.name, COLLECT {
        MATCH (n10)(()<-[:FROM]-(n12:Relation WHERE n12.kind IN $p8)-[:TO]->()){1,8}(n11)
        WITH DISTINCT n11 ORDER BY n11.id LIMIT $p9
        RETURN [n11.id, CASE WHEN n11:Group THEN 'Group' WHEN n11:Organization THEN 'Organization' WHEN n11:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n10)<-[:JUDGES]-(n13)
        WITH n13 ORDER BY n13.judgedAt DESC, n13.id DESC LIMIT $p10
        RETURN [n13.id, n13.verdict, toString(n13.judgedAt), COLLECT {
          MATCH (n13)-[:JUDGES]->(n14)
          WITH n14 ORDER BY n14.id LIMIT $p11
          RETURN [n14.id, CASE WHEN n14:Event THEN 'Event' WHEN n14:Group THEN 'Group' WHEN n14:Organization THEN 'Organization' WHEN n14:Person THEN 'Person' WHEN n14:Place THEN 'Place' WHEN n14:Position THEN 'Position' WHEN n14:Relation THEN 'Relation' WHEN n14:Tenure THEN 'Tenure' END]
        }]
      }, n10.definiteness, COLLECT {
        MATCH (n10)(()<-[:TO]-(n16:Relation WHERE n16.kind IN $p12)-[:FROM]->()){1,1}(n15)
        WITH DISTINCT n15 ORDER BY n15.id LIMIT $p13
        RETURN [n15.id, n15.name, COLLECT {
          MATCH (n15)(()<-[:FROM]-(n18:Relation WHERE n18.kind IN $p14)-[:TO]->()){1,8}(n17)
          WITH DISTINCT n17 ORDER BY n17.id LIMIT $p15
          RETURN [n17.id, CASE WHEN n17:Group THEN 'Group' WHEN n17:Organization THEN 'Organization' WHEN n17:Person THEN 'Person' END]
        }, CASE WHEN n15:Group THEN 'Group' WHEN n15:Organization THEN 'Organization' WHEN n15:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n10)-[:HOLDS]->(n19)
        WITH n19 ORDER BY n19.startOrder, n19.id LIMIT $p16
        RETURN [COLLECT {
          MATCH (n19)-[:OF]->(n20)
          WITH n20 LIMIT $p17
          RETURN [COLLECT {
            MATCH (n20)-[:IN_BODY]->(n21)
            WITH n21 LIMIT $p18
            RETURN [n21.id, n21.name, COLLECT {
              MATCH (n21)(()<-[:FROM]-(n23:Relation WHERE n23.kind IN $p19)-[:TO]->()){1,8}(n22)
              WITH DISTINCT n22 ORDER BY n22.id LIMIT $p20
              RETURN [n22.id, CASE WHEN n22:Group THEN 'Group' WHEN n22:Organization THEN 'Organization' WHEN n22:Person THEN 'Person' END]
            }, CASE WHEN n21:Group THEN 'Group' WHEN n21:Organization THEN 'Organization' WHEN n21:Person THEN 'Person' END]
          }]
        }]
      }, CASE WHEN n10:Group THEN 'Group' WHEN n10:Organization THEN 'Organization' WHEN n10:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n2)-[r24:SUPERSEDES]->(n24)
      WITH n24, r24 ORDER BY n24.id LIMIT $p21
      RETURN [r24.how, n24.id]
    }, COLLECT {
      MATCH (n2)<-[:ASSESSES]-(n25)
      WITH n25 ORDER BY n25.judgedAt DESC, n25.id DESC LIMIT $p22
      RETURN [n25.status, n25.credibility, toString(n25.judgedAt)]
    }, COLLECT {
      MATCH (n2)-[:BEARS_ON]->(n26)
      WITH n26 ORDER BY n26.id LIMIT $p23
      RETURN [n26.id]
    }, COLLECT {
      MATCH (n2)-[:ABOUT]->(n27)
      WITH n27 LIMIT $p24
      RETURN [n27.id, COLLECT {
        MATCH (n27)<-[:JUDGES]-(n28)
        WITH n28 ORDER BY n28.judgedAt DESC, n28.id DESC LIMIT $p25
        RETURN [n28.id, n28.verdict, toString(n28.judgedAt), COLLECT {
          MATCH (n28)-[:JUDGES]->(n29)
          WITH n29 ORDER BY n29.id LIMIT $p26
          RETURN [n29.id, CASE WHEN n29:Event THEN 'Event' WHEN n29:Group THEN 'Group' WHEN n29:Organization THEN 'Organization' WHEN n29:Person THEN 'Person' WHEN n29:Place THEN 'Place' WHEN n29:Position THEN 'Position' WHEN n29:Relation THEN 'Relation' WHEN n29:Tenure THEN 'Tenure' END]
        }]
      }, n27.title, COLLECT {
        MATCH (n27)-[r30:OCCURRED_AT]->(n30)
        WHERE r30.primary = $p27
        WITH n30, r30 ORDER BY r30.primary DESC, n30.id DESC LIMIT $p28
        RETURN [n30.id, n30.name, n30.kind, COLLECT {
          MATCH (n30)-[:INSIDE]->(n31)
          WITH n31 ORDER BY n31.id LIMIT $p29
          RETURN [n31.id]
        }]
      }, COLLECT {
        MATCH (n27)<-[r32:PARTICIPATED_IN]-(n32)
        WITH n32, r32 ORDER BY n32.id, r32.role LIMIT $p30
        RETURN [r32.role, r32.side, n32.id, n32.name, COLLECT {
          MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p31)-[:TO]->()){1,8}(n33)
          WITH DISTINCT n33 ORDER BY n33.id LIMIT $p32
          RETURN [n33.id, CASE WHEN n33:Group THEN 'Group' WHEN n33:Organization THEN 'Organization' WHEN n33:Person THEN 'Person' END]
        }, CASE WHEN n32:Group THEN 'Group' WHEN n32:Organization THEN 'Organization' WHEN n32:Person THEN 'Person' END]
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
