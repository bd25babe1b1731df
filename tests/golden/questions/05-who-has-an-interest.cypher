MATCH (n0:Claim)
WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.kind IN $p0 AND n0.figureQualifier IS NOT NULL)
WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p1
RETURN [n0.figureRawText, n0.figureQualifier, COLLECT {
  MATCH (n0)-[:ATTRIBUTED_TO {hop: $p2}]->(n1)
  WITH n1 LIMIT 1
  RETURN [n1.name, COLLECT {
    MATCH (n1)(()<-[:TO]-(n3:Relation WHERE n3.kind IN $p3)-[:FROM]->()){1,1}(n2)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT 1000
    RETURN [n2.name]
  }]
}, n0.id, n0.kind, n0.polarity, n0.statement, n0.victimCategory, n0.cumulative, n0.publisherDisclaimer, n0.figureMin, n0.figureMax, n0.figureVague, n0.figureUnit, toString(n0.coversStartMin), toString(n0.coversEndMax), n0.coversEdtf, toString(n0.publishedStartMin), toString(n0.publishedEndMax), n0.publishedEdtf, COLLECT {
  MATCH (n0)-[:COVERS_PLACE]->(n4)
  WITH n4 LIMIT 1
  RETURN [n4.id, n4.name, n4.kind, COLLECT {
    MATCH (n4)-[:INSIDE]->(n5)
    WITH n5 ORDER BY n5.id LIMIT 1000
    RETURN [n5.id]
  }]
}, COLLECT {
  MATCH (n0)-[:COUNTS]->(n6)
  WITH n6 ORDER BY n6.id LIMIT 1000
  RETURN [n6.id, n6.name, COLLECT {
    MATCH (n6)(()<-[:FROM]-(n8:Relation WHERE n8.kind IN $p4)-[:TO]->()){1,8}(n7)
    WITH DISTINCT n7 ORDER BY n7.id LIMIT 1000
    RETURN [n7.id]
  }, COLLECT {
    MATCH (n6)<-[:JUDGES]-(n9)
    WITH n9 ORDER BY n9.judgedAt DESC, n9.id DESC LIMIT 1000
    RETURN [n9.id, n9.verdict, toString(n9.judgedAt), COLLECT {
      MATCH (n9)-[:JUDGES]->(n10)
      WITH n10 ORDER BY n10.id LIMIT 1000
      RETURN [n10.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[r11:ATTRIBUTED_TO]->(n11)
  WITH n11, r11 ORDER BY r11.position, n11.id, r11.position LIMIT 1000
  RETURN [r11.position, r11.hop, r11.verb, r11.named, n11.id, n11.name, COLLECT {
    MATCH (n11)(()<-[:FROM]-(n13:Relation WHERE n13.kind IN $p5)-[:TO]->()){1,8}(n12)
    WITH DISTINCT n12 ORDER BY n12.id LIMIT 1000
    RETURN [n12.id]
  }, COLLECT {
    MATCH (n11)<-[:JUDGES]-(n14)
    WITH n14 ORDER BY n14.judgedAt DESC, n14.id DESC LIMIT 1000
    RETURN [n14.id, n14.verdict, toString(n14.judgedAt), COLLECT {
      MATCH (n14)-[:JUDGES]->(n15)
      WITH n15 ORDER BY n15.id LIMIT 1000
      RETURN [n15.id]
    }]
  }, n11.definiteness, COLLECT {
    MATCH (n11)(()<-[:TO]-(n17:Relation WHERE n17.kind IN $p6)-[:FROM]->()){1,1}(n16)
    WITH DISTINCT n16 ORDER BY n16.id LIMIT 1000
    RETURN [n16.id, n16.name, COLLECT {
      MATCH (n16)(()<-[:FROM]-(n19:Relation WHERE n19.kind IN $p7)-[:TO]->()){1,8}(n18)
      WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
      RETURN [n18.id]
    }]
  }, COLLECT {
    MATCH (n11)-[:HOLDS]->(n20)
    WITH n20 ORDER BY n20.startOrder, n20.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n20)-[:OF]->(n21)
      WITH n21 LIMIT 1
      RETURN [COLLECT {
        MATCH (n21)-[:IN_BODY]->(n22)
        WITH n22 LIMIT 1
        RETURN [n22.id, n22.name, COLLECT {
          MATCH (n22)(()<-[:FROM]-(n24:Relation WHERE n24.kind IN $p8)-[:TO]->()){1,8}(n23)
          WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
          RETURN [n23.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[r25:SUPERSEDES]->(n25)
  WITH n25, r25 ORDER BY n25.id LIMIT 1000
  RETURN [r25.how, n25.id]
}, COLLECT {
  MATCH (n0)<-[:ASSESSES]-(n26)
  WITH n26 ORDER BY n26.judgedAt DESC, n26.id DESC LIMIT 1000
  RETURN [n26.status, n26.credibility, toString(n26.judgedAt)]
}, COLLECT {
  MATCH (n0)-[:BEARS_ON]->(n27)
  WITH n27 ORDER BY n27.id LIMIT 1000
  RETURN [n27.id]
}, COLLECT {
  MATCH (n0)-[:ABOUT]->(n28)
  WITH n28 LIMIT 1
  RETURN [n28.id, COLLECT {
    MATCH (n28)<-[:JUDGES]-(n29)
    WITH n29 ORDER BY n29.judgedAt DESC, n29.id DESC LIMIT 1000
    RETURN [n29.id, n29.verdict, toString(n29.judgedAt), COLLECT {
      MATCH (n29)-[:JUDGES]->(n30)
      WITH n30 ORDER BY n30.id LIMIT 1000
      RETURN [n30.id]
    }]
  }, n28.title, COLLECT {
    MATCH (n28)-[r31:OCCURRED_AT]->(n31)
    WHERE r31.primary = $p9
    WITH n31, r31 ORDER BY r31.primary DESC, n31.id DESC LIMIT 1000
    RETURN [n31.id, n31.name, n31.kind, COLLECT {
      MATCH (n31)-[:INSIDE]->(n32)
      WITH n32 ORDER BY n32.id LIMIT 1000
      RETURN [n32.id]
    }]
  }, COLLECT {
    MATCH (n28)<-[r33:PARTICIPATED_IN]-(n33)
    WITH n33, r33 ORDER BY n33.id, r33.role LIMIT 1000
    RETURN [r33.role, r33.side, n33.id, n33.name, COLLECT {
      MATCH (n33)(()<-[:FROM]-(n35:Relation WHERE n35.kind IN $p10)-[:TO]->()){1,8}(n34)
      WITH DISTINCT n34 ORDER BY n34.id LIMIT 1000
      RETURN [n34.id]
    }]
  }, n28.name, CASE WHEN n28:Event THEN 'Event' WHEN n28:Tenure THEN 'Tenure' WHEN n28:Relation THEN 'Relation' WHEN n28:Person THEN 'Person' WHEN n28:Organization THEN 'Organization' WHEN n28:Group THEN 'Group' WHEN n28:Place THEN 'Place' END]
}] AS row
// $p0 = ["FATALITIES","CAPTURED"]
// $p1 = 20
// $p2 = "ORIGIN"
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["OPERATES"]
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = ["MEMBER_OF","PART_OF"]
// $p9 = true
// $p10 = ["MEMBER_OF","PART_OF"]
