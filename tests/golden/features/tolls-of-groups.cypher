WITH "" AS kind
WITH kind, "" AS place
MATCH (t:TallyTotal) WHERE t.kind = kind AND t.place = place AND t.type > ""
UNWIND [{events: t.events}] AS part
WITH t, place, part WHERE part.events <> 0
WITH t.type AS type, sum(part.events) AS events
WITH * WHERE events > 0
WITH *, 0 AS claims, 0 AS origins
WITH *, coalesce(type, '') AS groupKey
WITH groupKey, type, events, claims, origins, null AS month, null AS year, null AS adm1, null AS country, null AS actor, null AS origin
ORDER BY events DESC, groupKey LIMIT $w0
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, events: events, claims: claims, origins: origins}) AS page
CALL (page) {
  MATCH (m0:Event)
  WITH DISTINCT m0, m0.type AS type
  WITH *, coalesce(type, '') AS groupKey
  WHERE groupKey IN [group IN page | group.groupKey]
  MATCH (m0)<-[:ABOUT]-(m1) WHERE (m1.kind = $w1 OR EXISTS { MATCH (m1)-[:SUPERSEDES]->(m2) WHERE m2.kind = $w2 })
  WITH groupKey, count(DISTINCT m1) AS claims
  RETURN collect(CASE WHEN claims <= $w7 THEN groupKey END) AS small,
    collect(CASE WHEN claims > $w7 THEN groupKey END) AS large
}
CALL (small) {
  MATCH (m4:Event)
  WITH DISTINCT m4, m4.type AS type
  WITH *, coalesce(type, '') AS groupKey
  WHERE groupKey IN small
  MATCH (m4)<-[:ABOUT]-(m5) WHERE (m5.kind = $w4 OR EXISTS { MATCH (m5)-[:SUPERSEDES]->(m6) WHERE m6.kind = $w5 })
  WITH groupKey, collect(DISTINCT m5) AS claims, collect(DISTINCT m4.id) AS events
  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found
}
UNWIND page AS group
WITH group, group.groupKey IN large AS isTruncated, head([each IN found WHERE each.groupKey = group.groupKey]) AS own
WITH group.groupKey AS groupKey, group.type AS type, group.month AS month, group.year AS year, group.adm1 AS adm1, group.country AS country, group.actor AS actor, group.origin AS origin, group.events AS events, group.claims AS claims, group.origins AS origins,
  {nodes: coalesce(own.claims, []), certain: coalesce(own.events, []), isTruncated: isTruncated} AS toll_FATALITIES_20
ORDER BY events DESC, groupKey
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, events: events, claims: claims, origins: origins, toll_FATALITIES_20: toll_FATALITIES_20}) AS page
CALL (page) {
  MATCH (m8:Event)
  WITH DISTINCT m8, m8.type AS type
  WITH *, coalesce(type, '') AS groupKey
  WHERE groupKey IN [group IN page | group.groupKey]
  MATCH (m8)<-[:ABOUT]-(m9) WHERE (m9.kind = $w8 OR EXISTS { MATCH (m9)-[:SUPERSEDES]->(m10) WHERE m10.kind = $w9 })
  WITH groupKey, count(DISTINCT m9) AS claims
  RETURN collect(CASE WHEN claims <= $w14 THEN groupKey END) AS small,
    collect(CASE WHEN claims > $w14 THEN groupKey END) AS large
}
CALL (small) {
  MATCH (m12:Event)
  WITH DISTINCT m12, m12.type AS type
  WITH *, coalesce(type, '') AS groupKey
  WHERE groupKey IN small
  MATCH (m12)<-[:ABOUT]-(m13) WHERE (m13.kind = $w11 OR EXISTS { MATCH (m13)-[:SUPERSEDES]->(m14) WHERE m14.kind = $w12 })
  WITH groupKey, collect(DISTINCT m13) AS claims, collect(DISTINCT m12.id) AS events
  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found
}
UNWIND page AS group
WITH group, group.groupKey IN large AS isTruncated, head([each IN found WHERE each.groupKey = group.groupKey]) AS own
WITH group.groupKey AS groupKey, group.type AS type, group.month AS month, group.year AS year, group.adm1 AS adm1, group.country AS country, group.actor AS actor, group.origin AS origin, group.events AS events, group.claims AS claims, group.origins AS origins, group.toll_FATALITIES_20 AS toll_FATALITIES_20,
  {nodes: coalesce(own.claims, []), certain: coalesce(own.events, []), isTruncated: isTruncated} AS toll_CAPTURED_5
ORDER BY events DESC, groupKey
RETURN [type, events, COLLECT {
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
}, COLLECT {
  UNWIND [toll_CAPTURED_5] AS n34
  WITH n34 WHERE n34 IS NOT NULL
  RETURN [COLLECT {
    UNWIND n34.nodes AS n35
    WITH n35 WHERE n35 IS NOT NULL
    RETURN [n35.id, n35.kind, n35.polarity, n35.statement, n35.victimCategory, n35.cumulative, n35.publisherDisclaimer, n35.figureQualifier, n35.figureMin, n35.figureMax, n35.figureVague, n35.figureUnit, n35.figureRawText, CASE WHEN n35.figureQualifier IS NOT NULL THEN true END, toString(n35.coversStartMin), toString(n35.coversEndMax), CASE WHEN n35.coversEdtf IS NOT NULL THEN true END, toString(n35.publishedStartMin), toString(n35.publishedEndMax), CASE WHEN n35.publishedEdtf IS NOT NULL THEN true END, COLLECT {
      MATCH (n35)-[:COVERS_PLACE]->(n36)
      WITH n36 LIMIT $p33
      RETURN [n36.id, n36.name, n36.kind, COLLECT {
        MATCH (n36)-[:INSIDE]->(n37)
        WITH n37 ORDER BY n37.id LIMIT $p34
        RETURN [n37.id]
      }]
    }, COLLECT {
      MATCH (n35)-[:COUNTS]->(n38)
      WITH n38 ORDER BY n38.id LIMIT $p35
      RETURN [n38.id, n38.name, COLLECT {
        MATCH (n38)(()<-[:FROM]-(n40:Relation WHERE n40.kind IN $p36)-[:TO]->()){1,8}(n39)
        WITH DISTINCT n39 ORDER BY n39.id LIMIT $p37
        RETURN [n39.id, CASE WHEN n39:Group THEN 'Group' WHEN n39:Organization THEN 'Organization' WHEN n39:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n38)<-[:JUDGES]-(n41)
        WITH n41 ORDER BY n41.judgedAt DESC, n41.id DESC LIMIT $p38
        RETURN [n41.id, n41.verdict, toString(n41.judgedAt), COLLECT {
          MATCH (n41)-[:JUDGES]->(n42)
          WITH n42 ORDER BY n42.id LIMIT $p39
          RETURN [n42.id, CASE WHEN n42:Event THEN 'Event' WHEN n42:Group THEN 'Group' WHEN n42:Organization THEN 'Organization' WHEN n42:Person THEN 'Person' WHEN n42:Place THEN 'Place' WHEN n42:Position THEN 'Position' WHEN n42:Relation THEN 'Relation' WHEN n42:Tenure THEN 'Tenure' END]
        }]
      }, CASE WHEN n38:Group THEN 'Group' WHEN n38:Organization THEN 'Organization' WHEN n38:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n35)-[r43:ATTRIBUTED_TO]->(n43)
      WITH n43, r43 ORDER BY r43.position, n43.id, r43.position LIMIT $p40
      RETURN [r43.position, r43.hop, r43.verb, r43.named, n43.id, n43.name, COLLECT {
        MATCH (n43)(()<-[:FROM]-(n45:Relation WHERE n45.kind IN $p41)-[:TO]->()){1,8}(n44)
        WITH DISTINCT n44 ORDER BY n44.id LIMIT $p42
        RETURN [n44.id, CASE WHEN n44:Group THEN 'Group' WHEN n44:Organization THEN 'Organization' WHEN n44:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n43)<-[:JUDGES]-(n46)
        WITH n46 ORDER BY n46.judgedAt DESC, n46.id DESC LIMIT $p43
        RETURN [n46.id, n46.verdict, toString(n46.judgedAt), COLLECT {
          MATCH (n46)-[:JUDGES]->(n47)
          WITH n47 ORDER BY n47.id LIMIT $p44
          RETURN [n47.id, CASE WHEN n47:Event THEN 'Event' WHEN n47:Group THEN 'Group' WHEN n47:Organization THEN 'Organization' WHEN n47:Person THEN 'Person' WHEN n47:Place THEN 'Place' WHEN n47:Position THEN 'Position' WHEN n47:Relation THEN 'Relation' WHEN n47:Tenure THEN 'Tenure' END]
        }]
      }, n43.definiteness, COLLECT {
        MATCH (n43)(()<-[:TO]-(n49:Relation WHERE n49.kind IN $p45)-[:FROM]->()){1,1}(n48)
        WITH DISTINCT n48 ORDER BY n48.id LIMIT $p46
        RETURN [n48.id, n48.name, COLLECT {
          MATCH (n48)(()<-[:FROM]-(n51:Relation WHERE n51.kind IN $p47)-[:TO]->()){1,8}(n50)
          WITH DISTINCT n50 ORDER BY n50.id LIMIT $p48
          RETURN [n50.id, CASE WHEN n50:Group THEN 'Group' WHEN n50:Organization THEN 'Organization' WHEN n50:Person THEN 'Person' END]
        }, CASE WHEN n48:Group THEN 'Group' WHEN n48:Organization THEN 'Organization' WHEN n48:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n43)-[:HOLDS]->(n52)
        WITH n52 ORDER BY n52.startOrder, n52.id LIMIT $p49
        RETURN [COLLECT {
          MATCH (n52)-[:OF]->(n53)
          WITH n53 LIMIT $p50
          RETURN [COLLECT {
            MATCH (n53)-[:IN_BODY]->(n54)
            WITH n54 LIMIT $p51
            RETURN [n54.id, n54.name, COLLECT {
              MATCH (n54)(()<-[:FROM]-(n56:Relation WHERE n56.kind IN $p52)-[:TO]->()){1,8}(n55)
              WITH DISTINCT n55 ORDER BY n55.id LIMIT $p53
              RETURN [n55.id, CASE WHEN n55:Group THEN 'Group' WHEN n55:Organization THEN 'Organization' WHEN n55:Person THEN 'Person' END]
            }, CASE WHEN n54:Group THEN 'Group' WHEN n54:Organization THEN 'Organization' WHEN n54:Person THEN 'Person' END]
          }]
        }]
      }, CASE WHEN n43:Group THEN 'Group' WHEN n43:Organization THEN 'Organization' WHEN n43:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n35)-[r57:SUPERSEDES]->(n57)
      WITH n57, r57 ORDER BY n57.id LIMIT $p54
      RETURN [r57.how, n57.id]
    }, COLLECT {
      MATCH (n35)<-[:ASSESSES]-(n58)
      WITH n58 ORDER BY n58.judgedAt DESC, n58.id DESC LIMIT $p55
      RETURN [n58.status, n58.credibility, toString(n58.judgedAt)]
    }, COLLECT {
      MATCH (n35)-[:BEARS_ON]->(n59)
      WITH n59 ORDER BY n59.id LIMIT $p56
      RETURN [n59.id]
    }, COLLECT {
      MATCH (n35)-[:ABOUT]->(n60)
      WITH n60 LIMIT $p57
      RETURN [n60.id, COLLECT {
        MATCH (n60)<-[:JUDGES]-(n61)
        WITH n61 ORDER BY n61.judgedAt DESC, n61.id DESC LIMIT $p58
        RETURN [n61.id, n61.verdict, toString(n61.judgedAt), COLLECT {
          MATCH (n61)-[:JUDGES]->(n62)
          WITH n62 ORDER BY n62.id LIMIT $p59
          RETURN [n62.id, CASE WHEN n62:Event THEN 'Event' WHEN n62:Group THEN 'Group' WHEN n62:Organization THEN 'Organization' WHEN n62:Person THEN 'Person' WHEN n62:Place THEN 'Place' WHEN n62:Position THEN 'Position' WHEN n62:Relation THEN 'Relation' WHEN n62:Tenure THEN 'Tenure' END]
        }]
      }, n60.title, COLLECT {
        MATCH (n60)-[r63:OCCURRED_AT]->(n63)
        WHERE r63.primary = $p60
        WITH n63, r63 ORDER BY r63.primary DESC, n63.id DESC LIMIT $p61
        RETURN [n63.id, n63.name, n63.kind, COLLECT {
          MATCH (n63)-[:INSIDE]->(n64)
          WITH n64 ORDER BY n64.id LIMIT $p62
          RETURN [n64.id]
        }]
      }, COLLECT {
        MATCH (n60)<-[r65:PARTICIPATED_IN]-(n65)
        WITH n65, r65 ORDER BY n65.id, r65.role LIMIT $p63
        RETURN [r65.role, r65.side, n65.id, n65.name, COLLECT {
          MATCH (n65)(()<-[:FROM]-(n67:Relation WHERE n67.kind IN $p64)-[:TO]->()){1,8}(n66)
          WITH DISTINCT n66 ORDER BY n66.id LIMIT $p65
          RETURN [n66.id, CASE WHEN n66:Group THEN 'Group' WHEN n66:Organization THEN 'Organization' WHEN n66:Person THEN 'Person' END]
        }, CASE WHEN n65:Group THEN 'Group' WHEN n65:Organization THEN 'Organization' WHEN n65:Person THEN 'Person' END]
      }, n60.name, CASE WHEN n60:Event THEN 'Event' WHEN n60:Tenure THEN 'Tenure' WHEN n60:Relation THEN 'Relation' WHEN n60:Person THEN 'Person' WHEN n60:Organization THEN 'Organization' WHEN n60:Group THEN 'Group' WHEN n60:Place THEN 'Place' END]
    }]
  }, n34.certain, n34.isTruncated]
}] AS row
// $w0 = 3
// $w1 = "FATALITIES"
// $w2 = "FATALITIES"
// $w3 = "ORIGIN"
// $w4 = "FATALITIES"
// $w5 = "FATALITIES"
// $w6 = "ORIGIN"
// $w7 = 20
// $w8 = "CAPTURED"
// $w9 = "CAPTURED"
// $w10 = "ORIGIN"
// $w11 = "CAPTURED"
// $w12 = "CAPTURED"
// $w13 = "ORIGIN"
// $w14 = 5
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
// $p33 = 1
// $p34 = 1000
// $p35 = 1000
// $p36 = ["MEMBER_OF","PART_OF"]
// $p37 = 1000
// $p38 = 1000
// $p39 = 1000
// $p40 = 1000
// $p41 = ["MEMBER_OF","PART_OF"]
// $p42 = 1000
// $p43 = 1000
// $p44 = 1000
// $p45 = ["OPERATES"]
// $p46 = 1000
// $p47 = ["MEMBER_OF","PART_OF"]
// $p48 = 1000
// $p49 = 1000
// $p50 = 1
// $p51 = 1
// $p52 = ["MEMBER_OF","PART_OF"]
// $p53 = 1000
// $p54 = 1000
// $p55 = 1000
// $p56 = 1000
// $p57 = 1
// $p58 = 1000
// $p59 = 1000
// $p60 = true
// $p61 = 1000
// $p62 = 1000
// $p63 = 1000
// $p64 = ["MEMBER_OF","PART_OF"]
// $p65 = 1000

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
  {nodes: coalesce(own.claims, []), certain: coalesce(own.events, []), isTruncated: isTruncated} AS toll_FATALITIES_20
ORDER BY claims DESC, groupKey
RETURN [COLLECT {
  UNWIND [origin] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, CASE WHEN n0:Group THEN 'Group' WHEN n0:Organization THEN 'Organization' WHEN n0:Person THEN 'Person' END]
}, claims, COLLECT {
  UNWIND [toll_FATALITIES_20] AS n1
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
// $w11 = 20
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
