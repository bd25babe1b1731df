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
    MATCH (n0)-[r3:SUPERSEDES]->(n3)
    WITH n3, r3 ORDER BY n3.id LIMIT 1000
    RETURN [r3.how, n3.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n4)
    WITH n4 ORDER BY n4.judgedAt DESC, n4.id DESC LIMIT 1000
    RETURN [n4.status, n4.credibility, toString(n4.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:BEARS_ON]->(n5)
    WITH n5 ORDER BY n5.id LIMIT 1000
    RETURN [n5.id]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n6)
    WITH n6 ORDER BY n6.id LIMIT 1000
    RETURN [n6.id, n6.name, COLLECT {
      MATCH (n6)(()<-[:FROM]-(n8:Relation WHERE n8.kind IN $p0)-[:TO]->()){1,8}(n7)
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
      MATCH (n11)(()<-[:FROM]-(n13:Relation WHERE n13.kind IN $p1)-[:TO]->()){1,8}(n12)
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
      MATCH (n11)<-[:TO]-(n17:Relation WHERE n17.kind IN $p2)-[:FROM]->(n16)
      WITH DISTINCT n16 ORDER BY n16.id LIMIT 1000
      RETURN [n16.id, n16.name, COLLECT {
        MATCH (n16)(()<-[:FROM]-(n19:Relation WHERE n19.kind IN $p3)-[:TO]->()){1,8}(n18)
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
            MATCH (n22)(()<-[:FROM]-(n24:Relation WHERE n24.kind IN $p4)-[:TO]->()){1,8}(n23)
            WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
            RETURN [n23.id]
          }]
        }]
      }]
    }]
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
      RETURN [r30.role, r30.side, n30.id, n30.name]
    }, n25.name, CASE WHEN n25:Event THEN 'Event' WHEN n25:Tenure THEN 'Tenure' WHEN n25:Relation THEN 'Relation' WHEN n25:Person THEN 'Person' WHEN n25:Organization THEN 'Organization' WHEN n25:Group THEN 'Group' WHEN n25:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n0)-[r31:EVIDENCED_BY]->(n31)
    WITH n31, r31 ORDER BY r31.start, n31.id, r31.start, r31.end LIMIT 1000
    RETURN [r31.start, r31.end, n31.id, n31.length]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n32)
    WITH n32 LIMIT 1
    RETURN [toString(n32.startMin), n32.edtf, CASE WHEN n32:Event THEN 'Event' WHEN n32:Tenure THEN 'Tenure' WHEN n32:Relation THEN 'Relation' WHEN n32:Person THEN 'Person' WHEN n32:Organization THEN 'Organization' WHEN n32:Group THEN 'Group' WHEN n32:Place THEN 'Place' END]
  }]
}, COLLECT {
  MATCH (n33:Event)
  WHERE n33.startOrder IS NOT NULL AND n33.id IS NOT NULL
  WITH n33 ORDER BY n33.startOrder, n33.id LIMIT 1000
  RETURN [n33.id, COLLECT {
    MATCH (n33)-[:PART_OF]->(n34)
    WITH n34 ORDER BY n34.startOrder, n34.id LIMIT 1000
    RETURN [n34.id]
  }, COLLECT {
    MATCH (n33)-[r35:OCCURRED_AT]->(n35)
    WITH n35, r35 ORDER BY r35.primary DESC, n35.id DESC LIMIT 1000
    RETURN [n35.id]
  }, COLLECT {
    MATCH (n33)-[:OCCURRED_WITHIN]->(n36)
    WITH n36 ORDER BY n36.id LIMIT 1000
    RETURN [n36.id]
  }]
}, COLLECT {
  MATCH (n37:Place)
  WHERE n37.id IS NOT NULL
  WITH n37 ORDER BY n37.id LIMIT 1000
  RETURN [n37.id, COLLECT {
    MATCH (n37)-[r38:WITHIN]->(n38)
    WITH n38, r38 ORDER BY n38.id, r38.from LIMIT 1000
    RETURN [n38.id]
  }, COLLECT {
    MATCH (n37)-[:INSIDE]->(n39)
    WITH n39 ORDER BY n39.id LIMIT 1000
    RETURN [n39.id]
  }]
}, COLLECT {
  MATCH (n40:Tenure)
  WHERE n40.startOrder IS NOT NULL AND n40.id IS NOT NULL
  WITH n40 ORDER BY n40.startOrder, n40.id LIMIT 1000
  RETURN [n40.id, n40.status, toString(n40.startMax), toString(n40.endMin), n40.edtf, COLLECT {
    MATCH (n40)<-[:HOLDS]-(n41)
    WITH n41 LIMIT 1
    RETURN [n41.id]
  }, COLLECT {
    MATCH (n40)-[:OF]->(n42)
    WITH n42 LIMIT 1
    RETURN [n42.id]
  }]
}] AS row
// $p0 = ["MEMBER_OF","PART_OF"]
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["OPERATES"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = true
