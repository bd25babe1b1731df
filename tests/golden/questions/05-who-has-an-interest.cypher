MATCH (n0:Claim)
WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.kind IN $p0 AND n0.figureQualifier IS NOT NULL)
WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p1
RETURN [n0.figureRawText, n0.figureQualifier, COLLECT {
  MATCH (n0)-[:ATTRIBUTED_TO {hop: $p2}]->(n1)
  WITH n1 LIMIT 1
  RETURN [n1.name, COLLECT {
    MATCH (n1)<-[:TO]-(n3:Relation WHERE n3.kind IN $p3)-[:FROM]->(n2)
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
  MATCH (n0)-[r6:SUPERSEDES]->(n6)
  WITH n6, r6 ORDER BY n6.id LIMIT 1000
  RETURN [r6.how, n6.id]
}, COLLECT {
  MATCH (n0)<-[:ASSESSES]-(n7)
  WITH n7 ORDER BY n7.judgedAt DESC, n7.id DESC LIMIT 1000
  RETURN [n7.status, n7.credibility, toString(n7.judgedAt)]
}, COLLECT {
  MATCH (n0)-[:BEARS_ON]->(n8)
  WITH n8 ORDER BY n8.id LIMIT 1000
  RETURN [n8.id]
}, COLLECT {
  MATCH (n0)-[:COUNTS]->(n9)
  WITH n9 ORDER BY n9.id LIMIT 1000
  RETURN [n9.id, n9.name, COLLECT {
    MATCH (n9)(()<-[:FROM]-(n11:Relation WHERE n11.kind IN $p4)-[:TO]->()){1,8}(n10)
    WITH DISTINCT n10 ORDER BY n10.id LIMIT 1000
    RETURN [n10.id]
  }, COLLECT {
    MATCH (n9)<-[:JUDGES]-(n12)
    WITH n12 ORDER BY n12.judgedAt DESC, n12.id DESC LIMIT 1000
    RETURN [n12.id, n12.verdict, toString(n12.judgedAt), COLLECT {
      MATCH (n12)-[:JUDGES]->(n13)
      WITH n13 ORDER BY n13.id LIMIT 1000
      RETURN [n13.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[r14:ATTRIBUTED_TO]->(n14)
  WITH n14, r14 ORDER BY r14.position, n14.id, r14.position LIMIT 1000
  RETURN [r14.position, r14.hop, r14.verb, r14.named, n14.id, n14.name, COLLECT {
    MATCH (n14)(()<-[:FROM]-(n16:Relation WHERE n16.kind IN $p5)-[:TO]->()){1,8}(n15)
    WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
    RETURN [n15.id]
  }, COLLECT {
    MATCH (n14)<-[:JUDGES]-(n17)
    WITH n17 ORDER BY n17.judgedAt DESC, n17.id DESC LIMIT 1000
    RETURN [n17.id, n17.verdict, toString(n17.judgedAt), COLLECT {
      MATCH (n17)-[:JUDGES]->(n18)
      WITH n18 ORDER BY n18.id LIMIT 1000
      RETURN [n18.id]
    }]
  }, n14.definiteness, COLLECT {
    MATCH (n14)<-[:TO]-(n20:Relation WHERE n20.kind IN $p6)-[:FROM]->(n19)
    WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
    RETURN [n19.id, n19.name, COLLECT {
      MATCH (n19)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p7)-[:TO]->()){1,8}(n21)
      WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
      RETURN [n21.id]
    }]
  }, COLLECT {
    MATCH (n14)-[:HOLDS]->(n23)
    WITH n23 ORDER BY n23.startOrder, n23.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n23)-[:OF]->(n24)
      WITH n24 LIMIT 1
      RETURN [COLLECT {
        MATCH (n24)-[:IN_BODY]->(n25)
        WITH n25 LIMIT 1
        RETURN [n25.id, n25.name, COLLECT {
          MATCH (n25)(()<-[:FROM]-(n27:Relation WHERE n27.kind IN $p8)-[:TO]->()){1,8}(n26)
          WITH DISTINCT n26 ORDER BY n26.id LIMIT 1000
          RETURN [n26.id]
        }]
      }]
    }]
  }]
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
    RETURN [r33.role, r33.side, n33.id, n33.name]
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

MATCH (n0:Relation)
WHERE n0.id IS NOT NULL AND n0.kind = $p0
WITH n0 ORDER BY n0.id LIMIT $p1
RETURN [COLLECT {
  MATCH (n0)-[:FROM]->(n1)
  WITH n1 LIMIT 1
  RETURN [n1.name, CASE WHEN n1:Person THEN 'Person' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' WHEN n1:Place THEN 'Place' END]
}, COLLECT {
  MATCH (n0)-[:TO]->(n2)
  WITH n2 LIMIT 1
  RETURN [n2.name, CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Group THEN 'Group' WHEN n2:Place THEN 'Place' END]
}, n0.edtf] AS row
// $p0 = "OPERATES"
// $p1 = 20
