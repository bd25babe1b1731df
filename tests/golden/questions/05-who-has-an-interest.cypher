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
    MATCH (n9)(()<-[:JUDGES]-(n13:IdentityJudgement WHERE n13.verdict IN $p5)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n12:IdentityJudgement)
    WITH DISTINCT n12 ORDER BY n12.id LIMIT 1000
    RETURN [n12.id, n12.verdict, toString(n12.judgedAt), COLLECT {
      MATCH (n12)-[:JUDGES]->(n14)
      WITH n14 ORDER BY n14.id LIMIT 1000
      RETURN [n14.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[r15:ATTRIBUTED_TO]->(n15)
  WITH n15, r15 ORDER BY r15.position, n15.id, r15.position LIMIT 1000
  RETURN [r15.position, r15.hop, r15.verb, r15.named, n15.id, n15.name, COLLECT {
    MATCH (n15)(()<-[:FROM]-(n17:Relation WHERE n17.kind IN $p6)-[:TO]->()){1,8}(n16)
    WITH DISTINCT n16 ORDER BY n16.id LIMIT 1000
    RETURN [n16.id]
  }, COLLECT {
    MATCH (n15)(()<-[:JUDGES]-(n19:IdentityJudgement WHERE n19.verdict IN $p7)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n18:IdentityJudgement)
    WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
    RETURN [n18.id, n18.verdict, toString(n18.judgedAt), COLLECT {
      MATCH (n18)-[:JUDGES]->(n20)
      WITH n20 ORDER BY n20.id LIMIT 1000
      RETURN [n20.id]
    }]
  }, n15.definiteness, COLLECT {
    MATCH (n15)<-[r21:FROM|TO]-(n21)
    WHERE n21.kind = $p8
    WITH n21, r21 ORDER BY n21.id LIMIT 1000
    RETURN [type(r21), toString(n21.startMin), toString(n21.endMax), n21.edtf, COLLECT {
      MATCH (n21)-[:FROM]->(n22)
      WITH n22 LIMIT 1
      RETURN [n22.id, n22.name, COLLECT {
        MATCH (n22)(()<-[:FROM]-(n24:Relation WHERE n24.kind IN $p9)-[:TO]->()){1,8}(n23)
        WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
        RETURN [n23.id]
      }, CASE WHEN n22:Person THEN 'Person' WHEN n22:Organization THEN 'Organization' WHEN n22:Group THEN 'Group' WHEN n22:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n15)-[:HOLDS]->(n25)
    WITH n25 ORDER BY n25.startOrder, n25.id LIMIT 1000
    RETURN [toString(n25.startMin), toString(n25.endMax), n25.edtf, COLLECT {
      MATCH (n25)-[:OF]->(n26)
      WITH n26 LIMIT 1
      RETURN [COLLECT {
        MATCH (n26)-[:IN_BODY]->(n27)
        WITH n27 LIMIT 1
        RETURN [n27.id, n27.name, COLLECT {
          MATCH (n27)(()<-[:FROM]-(n29:Relation WHERE n29.kind IN $p10)-[:TO]->()){1,8}(n28)
          WITH DISTINCT n28 ORDER BY n28.id LIMIT 1000
          RETURN [n28.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[:ABOUT]->(n30)
  WITH n30 LIMIT 1
  RETURN [n30.id, COLLECT {
    MATCH (n30)(()<-[:JUDGES]-(n32:IdentityJudgement WHERE n32.verdict IN $p11)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n31:IdentityJudgement)
    WITH DISTINCT n31 ORDER BY n31.id LIMIT 1000
    RETURN [n31.id, n31.verdict, toString(n31.judgedAt), COLLECT {
      MATCH (n31)-[:JUDGES]->(n33)
      WITH n33 ORDER BY n33.id LIMIT 1000
      RETURN [n33.id]
    }]
  }, n30.title, COLLECT {
    MATCH (n30)-[r34:OCCURRED_AT]->(n34)
    WHERE r34.primary = $p12
    WITH n34, r34 ORDER BY r34.primary DESC, n34.id DESC LIMIT 1000
    RETURN [n34.id, n34.name, n34.kind, COLLECT {
      MATCH (n34)-[:INSIDE]->(n35)
      WITH n35 ORDER BY n35.id LIMIT 1000
      RETURN [n35.id]
    }]
  }, COLLECT {
    MATCH (n30)<-[r36:PARTICIPATED_IN]-(n36)
    WITH n36, r36 ORDER BY n36.id, r36.role LIMIT 1000
    RETURN [r36.role, r36.side, n36.id, n36.name]
  }, n30.name, CASE WHEN n30:Event THEN 'Event' WHEN n30:Tenure THEN 'Tenure' WHEN n30:Relation THEN 'Relation' WHEN n30:Person THEN 'Person' WHEN n30:Organization THEN 'Organization' WHEN n30:Group THEN 'Group' WHEN n30:Place THEN 'Place' END]
}] AS row
// $p0 = ["FATALITIES","CAPTURED"]
// $p1 = 20
// $p2 = "ORIGIN"
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["POSITIVE"]
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = ["POSITIVE"]
// $p8 = "OPERATES"
// $p9 = ["MEMBER_OF","PART_OF"]
// $p10 = ["MEMBER_OF","PART_OF"]
// $p11 = ["POSITIVE"]
// $p12 = true

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
