MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, COLLECT {
  MATCH ()<-[r1:BEARS_ON]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT 1000
  RETURN [r1.far, n1.kind, n1.polarity, n1.statement, n1.victimCategory, n1.cumulative, n1.publisherDisclaimer, n1.figureQualifier, n1.figureMin, n1.figureMax, n1.figureVague, n1.figureUnit, n1.figureRawText, toString(n1.coversStartMin), toString(n1.coversEndMax), n1.coversEdtf, toString(n1.publishedStartMin), toString(n1.publishedEndMax), n1.publishedEdtf, COLLECT {
    MATCH (n1)-[:COVERS_PLACE]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.id, n2.name, n2.kind, COLLECT {
      MATCH (n2)-[:INSIDE]->(n3)
      WITH n3 ORDER BY n3.id LIMIT 1000
      RETURN [n3.id]
    }]
  }, COLLECT {
    MATCH (n1)-[:COUNTS]->(n4)
    WITH n4 ORDER BY n4.id LIMIT 1000
    RETURN [n4.id, n4.name, COLLECT {
      MATCH (n4)(()<-[:FROM]-(n6:Relation WHERE n6.kind IN $p1)-[:TO]->()){1,8}(n5)
      WITH DISTINCT n5 ORDER BY n5.id LIMIT 1000
      RETURN [n5.id]
    }, COLLECT {
      MATCH (n4)<-[:JUDGES]-(n7)
      WITH n7 ORDER BY n7.judgedAt DESC, n7.id DESC LIMIT 1000
      RETURN [n7.id, n7.verdict, toString(n7.judgedAt), COLLECT {
        MATCH (n7)-[:JUDGES]->(n8)
        WITH n8 ORDER BY n8.id LIMIT 1000
        RETURN [n8.id]
      }]
    }]
  }, COLLECT {
    MATCH (n1)-[r9:ATTRIBUTED_TO]->(n9)
    WITH n9, r9 ORDER BY r9.position, n9.id, r9.position LIMIT 1000
    RETURN [r9.position, r9.hop, r9.verb, r9.named, n9.id, n9.name, COLLECT {
      MATCH (n9)(()<-[:FROM]-(n11:Relation WHERE n11.kind IN $p2)-[:TO]->()){1,8}(n10)
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
    }, n9.definiteness, COLLECT {
      MATCH (n9)(()<-[:TO]-(n15:Relation WHERE n15.kind IN $p3)-[:FROM]->()){1,1}(n14)
      WITH DISTINCT n14 ORDER BY n14.id LIMIT 1000
      RETURN [n14.id, n14.name, COLLECT {
        MATCH (n14)(()<-[:FROM]-(n17:Relation WHERE n17.kind IN $p4)-[:TO]->()){1,8}(n16)
        WITH DISTINCT n16 ORDER BY n16.id LIMIT 1000
        RETURN [n16.id]
      }]
    }, COLLECT {
      MATCH (n9)-[:HOLDS]->(n18)
      WITH n18 ORDER BY n18.startOrder, n18.id LIMIT 1000
      RETURN [COLLECT {
        MATCH (n18)-[:OF]->(n19)
        WITH n19 LIMIT 1
        RETURN [COLLECT {
          MATCH (n19)-[:IN_BODY]->(n20)
          WITH n20 LIMIT 1
          RETURN [n20.id, n20.name, COLLECT {
            MATCH (n20)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p5)-[:TO]->()){1,8}(n21)
            WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
            RETURN [n21.id]
          }]
        }]
      }]
    }]
  }, COLLECT {
    MATCH (n1)-[r23:SUPERSEDES]->(n23)
    WITH n23, r23 ORDER BY n23.id LIMIT 1000
    RETURN [r23.how, n23.id]
  }, COLLECT {
    MATCH (n1)<-[:ASSESSES]-(n24)
    WITH n24 ORDER BY n24.judgedAt DESC, n24.id DESC LIMIT 1000
    RETURN [n24.status, n24.credibility, toString(n24.judgedAt)]
  }, COLLECT {
    MATCH (n1)-[:BEARS_ON]->(n25)
    WITH n25 ORDER BY n25.id LIMIT 1000
    RETURN [n25.id]
  }, COLLECT {
    MATCH (n1)-[:ABOUT]->(n26)
    WITH n26 LIMIT 1
    RETURN [n26.id, COLLECT {
      MATCH (n26)<-[:JUDGES]-(n27)
      WITH n27 ORDER BY n27.judgedAt DESC, n27.id DESC LIMIT 1000
      RETURN [n27.id, n27.verdict, toString(n27.judgedAt), COLLECT {
        MATCH (n27)-[:JUDGES]->(n28)
        WITH n28 ORDER BY n28.id LIMIT 1000
        RETURN [n28.id]
      }]
    }, n26.title, COLLECT {
      MATCH (n26)-[r29:OCCURRED_AT]->(n29)
      WHERE r29.primary = $p6
      WITH n29, r29 ORDER BY r29.primary DESC, n29.id DESC LIMIT 1000
      RETURN [n29.id, n29.name, n29.kind, COLLECT {
        MATCH (n29)-[:INSIDE]->(n30)
        WITH n30 ORDER BY n30.id LIMIT 1000
        RETURN [n30.id]
      }]
    }, COLLECT {
      MATCH (n26)<-[r31:PARTICIPATED_IN]-(n31)
      WITH n31, r31 ORDER BY n31.id, r31.role LIMIT 1000
      RETURN [r31.role, r31.side, n31.id, n31.name, COLLECT {
        MATCH (n31)(()<-[:FROM]-(n33:Relation WHERE n33.kind IN $p7)-[:TO]->()){1,8}(n32)
        WITH DISTINCT n32 ORDER BY n32.id LIMIT 1000
        RETURN [n32.id]
      }]
    }, n26.name, CASE WHEN n26:Event THEN 'Event' WHEN n26:Tenure THEN 'Tenure' WHEN n26:Relation THEN 'Relation' WHEN n26:Person THEN 'Person' WHEN n26:Organization THEN 'Organization' WHEN n26:Group THEN 'Group' WHEN n26:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n1)-[r34:EVIDENCED_BY]->(n34)
    WITH n34, r34 ORDER BY r34.start, n34.id, r34.start, r34.end LIMIT 1000
    RETURN [r34.start, r34.end, n34.id, n34.title]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = true
// $p7 = ["MEMBER_OF","PART_OF"]
