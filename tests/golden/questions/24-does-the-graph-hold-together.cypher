RETURN [COLLECT {
  MATCH (n0:Claim)
  WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL
  WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT 1000
  RETURN [n0.id, n0.kind, n0.polarity, n0.statement, n0.victimCategory, n0.cumulative, n0.publisherDisclaimer, n0.figureQualifier, n0.figureMin, n0.figureMax, n0.figureVague, n0.figureUnit, n0.figureRawText, toString(n0.coversStartMin), toString(n0.coversEndMax), n0.coversEdtf, toString(n0.publishedStartMin), toString(n0.publishedEndMax), n0.publishedEdtf, COLLECT {
    MATCH (n0)-[:COVERS_PLACE]->(n1)
    WITH n1 LIMIT 1
    RETURN [n1.id, n1.name, n1.kind, COLLECT {
      MATCH (n1)-[:INSIDE]->(n2)
      WITH n2 ORDER BY n2.id LIMIT 1000
      RETURN [n2.id]
    }]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n3)
    WITH n3 ORDER BY n3.id LIMIT 1000
    RETURN [n3.id, n3.name, COLLECT {
      MATCH (n3)(()<-[:FROM]-(n5:Relation WHERE n5.kind IN $p0)-[:TO]->()){1,8}(n4)
      WITH DISTINCT n4 ORDER BY n4.id LIMIT 1000
      RETURN [n4.id]
    }, COLLECT {
      MATCH (n3)<-[:JUDGES]-(n6)
      WITH n6 ORDER BY n6.judgedAt DESC, n6.id DESC LIMIT 1000
      RETURN [n6.id, n6.verdict, toString(n6.judgedAt), COLLECT {
        MATCH (n6)-[:JUDGES]->(n7)
        WITH n7 ORDER BY n7.id LIMIT 1000
        RETURN [n7.id]
      }]
    }]
  }, COLLECT {
    MATCH (n0)-[r8:ATTRIBUTED_TO]->(n8)
    WITH n8, r8 ORDER BY r8.position, n8.id, r8.position LIMIT 1000
    RETURN [r8.position, r8.hop, r8.verb, r8.named, n8.id, n8.name, COLLECT {
      MATCH (n8)(()<-[:FROM]-(n10:Relation WHERE n10.kind IN $p1)-[:TO]->()){1,8}(n9)
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
    }, n8.definiteness, COLLECT {
      MATCH (n8)(()<-[:TO]-(n14:Relation WHERE n14.kind IN $p2)-[:FROM]->()){1,1}(n13)
      WITH DISTINCT n13 ORDER BY n13.id LIMIT 1000
      RETURN [n13.id, n13.name, COLLECT {
        MATCH (n13)(()<-[:FROM]-(n16:Relation WHERE n16.kind IN $p3)-[:TO]->()){1,8}(n15)
        WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
        RETURN [n15.id]
      }]
    }, COLLECT {
      MATCH (n8)-[:HOLDS]->(n17)
      WITH n17 ORDER BY n17.startOrder, n17.id LIMIT 1000
      RETURN [COLLECT {
        MATCH (n17)-[:OF]->(n18)
        WITH n18 LIMIT 1
        RETURN [COLLECT {
          MATCH (n18)-[:IN_BODY]->(n19)
          WITH n19 LIMIT 1
          RETURN [n19.id, n19.name, COLLECT {
            MATCH (n19)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p4)-[:TO]->()){1,8}(n20)
            WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
            RETURN [n20.id]
          }]
        }]
      }]
    }]
  }, COLLECT {
    MATCH (n0)-[r22:SUPERSEDES]->(n22)
    WITH n22, r22 ORDER BY n22.id LIMIT 1000
    RETURN [r22.how, n22.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n23)
    WITH n23 ORDER BY n23.judgedAt DESC, n23.id DESC LIMIT 1000
    RETURN [n23.status, n23.credibility, toString(n23.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:BEARS_ON]->(n24)
    WITH n24 ORDER BY n24.id LIMIT 1000
    RETURN [n24.id]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n25)
    WITH n25 LIMIT 1
    RETURN [n25.id, COLLECT {
      MATCH (n25)<-[:JUDGES]-(n26)
      WITH n26 ORDER BY n26.judgedAt DESC, n26.id DESC LIMIT 1000
      RETURN [n26.id, n26.verdict, toString(n26.judgedAt), COLLECT {
        MATCH (n26)-[:JUDGES]->(n27)
        WITH n27 ORDER BY n27.id LIMIT 1000
        RETURN [n27.id]
      }]
    }, n25.title, COLLECT {
      MATCH (n25)-[r28:OCCURRED_AT]->(n28)
      WHERE r28.primary = $p5
      WITH n28, r28 ORDER BY r28.primary DESC, n28.id DESC LIMIT 1000
      RETURN [n28.id, n28.name, n28.kind, COLLECT {
        MATCH (n28)-[:INSIDE]->(n29)
        WITH n29 ORDER BY n29.id LIMIT 1000
        RETURN [n29.id]
      }]
    }, COLLECT {
      MATCH (n25)<-[r30:PARTICIPATED_IN]-(n30)
      WITH n30, r30 ORDER BY n30.id, r30.role LIMIT 1000
      RETURN [r30.role, r30.side, n30.id, n30.name, COLLECT {
        MATCH (n30)(()<-[:FROM]-(n32:Relation WHERE n32.kind IN $p6)-[:TO]->()){1,8}(n31)
        WITH DISTINCT n31 ORDER BY n31.id LIMIT 1000
        RETURN [n31.id]
      }]
    }, n25.name, CASE WHEN n25:Event THEN 'Event' WHEN n25:Tenure THEN 'Tenure' WHEN n25:Relation THEN 'Relation' WHEN n25:Person THEN 'Person' WHEN n25:Organization THEN 'Organization' WHEN n25:Group THEN 'Group' WHEN n25:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n0)-[r33:EVIDENCED_BY]->(n33)
    WITH n33, r33 ORDER BY r33.start, n33.id, r33.start, r33.end LIMIT 1000
    RETURN [r33.start, r33.end, n33.id, n33.length]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n34)
    WITH n34 LIMIT 1
    RETURN [toString(n34.startMin), n34.edtf, CASE WHEN n34:Event THEN 'Event' WHEN n34:Tenure THEN 'Tenure' WHEN n34:Relation THEN 'Relation' WHEN n34:Person THEN 'Person' WHEN n34:Organization THEN 'Organization' WHEN n34:Group THEN 'Group' WHEN n34:Place THEN 'Place' END]
  }]
}, COLLECT {
  MATCH (n35:Event)
  WHERE n35.startOrder IS NOT NULL AND n35.id IS NOT NULL
  WITH n35 ORDER BY n35.startOrder, n35.id LIMIT 1000
  RETURN [n35.id, COLLECT {
    MATCH (n35)-[:PART_OF]->(n36)
    WITH n36 ORDER BY n36.startOrder, n36.id LIMIT 1000
    RETURN [n36.id]
  }, COLLECT {
    MATCH (n35)-[r37:OCCURRED_AT]->(n37)
    WITH n37, r37 ORDER BY r37.primary DESC, n37.id DESC LIMIT 1000
    RETURN [n37.id]
  }, COLLECT {
    MATCH (n35)-[:OCCURRED_WITHIN]->(n38)
    WITH n38 ORDER BY n38.id LIMIT 1000
    RETURN [n38.id]
  }]
}, COLLECT {
  MATCH (n39:Place)
  WHERE n39.id IS NOT NULL
  WITH n39 ORDER BY n39.id LIMIT 1000
  RETURN [n39.id, COLLECT {
    MATCH (n39)-[r40:WITHIN]->(n40)
    WITH n40, r40 ORDER BY n40.id, r40.from LIMIT 1000
    RETURN [n40.id]
  }, COLLECT {
    MATCH (n39)-[:INSIDE]->(n41)
    WITH n41 ORDER BY n41.id LIMIT 1000
    RETURN [n41.id]
  }]
}, COLLECT {
  MATCH (n42:Tenure)
  WHERE n42.startOrder IS NOT NULL AND n42.id IS NOT NULL
  WITH n42 ORDER BY n42.startOrder, n42.id LIMIT 1000
  RETURN [n42.id, n42.status, toString(n42.startMax), toString(n42.endMin), n42.edtf, COLLECT {
    MATCH (n42)<-[:HOLDS]-(n43)
    WITH n43 LIMIT 1
    RETURN [n43.id]
  }, COLLECT {
    MATCH (n42)-[:OF]->(n44)
    WITH n44 LIMIT 1
    RETURN [n44.id]
  }]
}] AS row
// $p0 = ["MEMBER_OF","PART_OF"]
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["OPERATES"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = true
// $p6 = ["MEMBER_OF","PART_OF"]
