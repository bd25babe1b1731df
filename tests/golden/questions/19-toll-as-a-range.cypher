MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH ()<-[r1:BEARS_ON]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT 1000
  RETURN [n1.figureRawText, n1.figureQualifier, COLLECT {
    MATCH (n1)-[:ATTRIBUTED_TO {hop: $p1}]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.name]
  }, r1.far, n1.kind, n1.polarity, n1.statement, n1.victimCategory, n1.cumulative, n1.publisherDisclaimer, n1.figureMin, n1.figureMax, n1.figureVague, n1.figureUnit, toString(n1.coversStartMin), toString(n1.coversEndMax), n1.coversEdtf, toString(n1.publishedStartMin), toString(n1.publishedEndMax), n1.publishedEdtf, COLLECT {
    MATCH (n1)-[:COVERS_PLACE]->(n3)
    WITH n3 LIMIT 1
    RETURN [n3.id, n3.name, n3.kind, COLLECT {
      MATCH (n3)-[:INSIDE]->(n4)
      WITH n4 ORDER BY n4.id LIMIT 1000
      RETURN [n4.id]
    }]
  }, COLLECT {
    MATCH (n1)-[:COUNTS]->(n5)
    WITH n5 ORDER BY n5.id LIMIT 1000
    RETURN [n5.id, n5.name, COLLECT {
      MATCH (n5)(()<-[:FROM]-(n7:Relation WHERE n7.kind IN $p2)-[:TO]->()){1,8}(n6)
      WITH DISTINCT n6 ORDER BY n6.id LIMIT 1000
      RETURN [n6.id]
    }, COLLECT {
      MATCH (n5)<-[:JUDGES]-(n8)
      WITH n8 ORDER BY n8.judgedAt DESC, n8.id DESC LIMIT 1000
      RETURN [n8.id, n8.verdict, toString(n8.judgedAt), COLLECT {
        MATCH (n8)-[:JUDGES]->(n9)
        WITH n9 ORDER BY n9.id LIMIT 1000
        RETURN [n9.id]
      }]
    }]
  }, COLLECT {
    MATCH (n1)-[r10:ATTRIBUTED_TO]->(n10)
    WITH n10, r10 ORDER BY r10.position, n10.id, r10.position LIMIT 1000
    RETURN [r10.position, r10.hop, r10.verb, r10.named, n10.id, n10.name, COLLECT {
      MATCH (n10)(()<-[:FROM]-(n12:Relation WHERE n12.kind IN $p3)-[:TO]->()){1,8}(n11)
      WITH DISTINCT n11 ORDER BY n11.id LIMIT 1000
      RETURN [n11.id]
    }, COLLECT {
      MATCH (n10)<-[:JUDGES]-(n13)
      WITH n13 ORDER BY n13.judgedAt DESC, n13.id DESC LIMIT 1000
      RETURN [n13.id, n13.verdict, toString(n13.judgedAt), COLLECT {
        MATCH (n13)-[:JUDGES]->(n14)
        WITH n14 ORDER BY n14.id LIMIT 1000
        RETURN [n14.id]
      }]
    }, n10.definiteness, COLLECT {
      MATCH (n10)(()<-[:TO]-(n16:Relation WHERE n16.kind IN $p4)-[:FROM]->()){1,1}(n15)
      WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
      RETURN [n15.id, n15.name, COLLECT {
        MATCH (n15)(()<-[:FROM]-(n18:Relation WHERE n18.kind IN $p5)-[:TO]->()){1,8}(n17)
        WITH DISTINCT n17 ORDER BY n17.id LIMIT 1000
        RETURN [n17.id]
      }]
    }, COLLECT {
      MATCH (n10)-[:HOLDS]->(n19)
      WITH n19 ORDER BY n19.startOrder, n19.id LIMIT 1000
      RETURN [COLLECT {
        MATCH (n19)-[:OF]->(n20)
        WITH n20 LIMIT 1
        RETURN [COLLECT {
          MATCH (n20)-[:IN_BODY]->(n21)
          WITH n21 LIMIT 1
          RETURN [n21.id, n21.name, COLLECT {
            MATCH (n21)(()<-[:FROM]-(n23:Relation WHERE n23.kind IN $p6)-[:TO]->()){1,8}(n22)
            WITH DISTINCT n22 ORDER BY n22.id LIMIT 1000
            RETURN [n22.id]
          }]
        }]
      }]
    }]
  }, COLLECT {
    MATCH (n1)-[r24:SUPERSEDES]->(n24)
    WITH n24, r24 ORDER BY n24.id LIMIT 1000
    RETURN [r24.how, n24.id]
  }, COLLECT {
    MATCH (n1)<-[:ASSESSES]-(n25)
    WITH n25 ORDER BY n25.judgedAt DESC, n25.id DESC LIMIT 1000
    RETURN [n25.status, n25.credibility, toString(n25.judgedAt)]
  }, COLLECT {
    MATCH (n1)-[:BEARS_ON]->(n26)
    WITH n26 ORDER BY n26.id LIMIT 1000
    RETURN [n26.id]
  }, COLLECT {
    MATCH (n1)-[:ABOUT]->(n27)
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
      WHERE r30.primary = $p7
      WITH n30, r30 ORDER BY r30.primary DESC, n30.id DESC LIMIT 1000
      RETURN [n30.id, n30.name, n30.kind, COLLECT {
        MATCH (n30)-[:INSIDE]->(n31)
        WITH n31 ORDER BY n31.id LIMIT 1000
        RETURN [n31.id]
      }]
    }, COLLECT {
      MATCH (n27)<-[r32:PARTICIPATED_IN]-(n32)
      WITH n32, r32 ORDER BY n32.id, r32.role LIMIT 1000
      RETURN [r32.role, r32.side, n32.id, n32.name, COLLECT {
        MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p8)-[:TO]->()){1,8}(n33)
        WITH DISTINCT n33 ORDER BY n33.id LIMIT 1000
        RETURN [n33.id]
      }]
    }, n27.name, CASE WHEN n27:Event THEN 'Event' WHEN n27:Tenure THEN 'Tenure' WHEN n27:Relation THEN 'Relation' WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = "ORIGIN"
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["OPERATES"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = true
// $p8 = ["MEMBER_OF","PART_OF"]
