UNWIND [[COLLECT {
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
      MATCH (n6)(()<-[:JUDGES]-(n10:IdentityJudgement WHERE n10.verdict IN $p1)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n9:IdentityJudgement)
      WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
      RETURN [n9.id, n9.verdict, toString(n9.judgedAt), COLLECT {
        MATCH (n9)-[:JUDGES]->(n11)
        WITH n11 ORDER BY n11.id LIMIT 1000
        RETURN [n11.id]
      }]
    }]
  }, COLLECT {
    MATCH (n0)-[r12:ATTRIBUTED_TO]->(n12)
    WITH n12, r12 ORDER BY r12.position, n12.id, r12.position LIMIT 1000
    RETURN [r12.position, r12.hop, r12.verb, r12.named, n12.id, n12.name, COLLECT {
      MATCH (n12)(()<-[:FROM]-(n14:Relation WHERE n14.kind IN $p2)-[:TO]->()){1,8}(n13)
      WITH DISTINCT n13 ORDER BY n13.id LIMIT 1000
      RETURN [n13.id]
    }, COLLECT {
      MATCH (n12)(()<-[:JUDGES]-(n16:IdentityJudgement WHERE n16.verdict IN $p3)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n15:IdentityJudgement)
      WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
      RETURN [n15.id, n15.verdict, toString(n15.judgedAt), COLLECT {
        MATCH (n15)-[:JUDGES]->(n17)
        WITH n17 ORDER BY n17.id LIMIT 1000
        RETURN [n17.id]
      }]
    }, n12.definiteness, COLLECT {
      MATCH (n12)<-[r18:FROM|TO]-(n18)
      WHERE n18.kind = $p4
      WITH n18, r18 ORDER BY n18.id LIMIT 1000
      RETURN [type(r18), toString(n18.startMin), toString(n18.endMax), n18.edtf, COLLECT {
        MATCH (n18)-[:FROM]->(n19)
        WITH n19 LIMIT 1
        RETURN [n19.id, n19.name, COLLECT {
          MATCH (n19)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p5)-[:TO]->()){1,8}(n20)
          WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
          RETURN [n20.id]
        }, CASE WHEN n19:Person THEN 'Person' WHEN n19:Organization THEN 'Organization' WHEN n19:Group THEN 'Group' WHEN n19:Place THEN 'Place' END]
      }]
    }, COLLECT {
      MATCH (n12)-[:HOLDS]->(n22)
      WITH n22 ORDER BY n22.startOrder, n22.id LIMIT 1000
      RETURN [toString(n22.startMin), toString(n22.endMax), n22.edtf, COLLECT {
        MATCH (n22)-[:OF]->(n23)
        WITH n23 LIMIT 1
        RETURN [COLLECT {
          MATCH (n23)-[:IN_BODY]->(n24)
          WITH n24 LIMIT 1
          RETURN [n24.id, n24.name, COLLECT {
            MATCH (n24)(()<-[:FROM]-(n26:Relation WHERE n26.kind IN $p6)-[:TO]->()){1,8}(n25)
            WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
            RETURN [n25.id]
          }]
        }]
      }]
    }]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n27)
    WITH n27 LIMIT 1
    RETURN [n27.id, COLLECT {
      MATCH (n27)(()<-[:JUDGES]-(n29:IdentityJudgement WHERE n29.verdict IN $p7)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n28:IdentityJudgement)
      WITH DISTINCT n28 ORDER BY n28.id LIMIT 1000
      RETURN [n28.id, n28.verdict, toString(n28.judgedAt), COLLECT {
        MATCH (n28)-[:JUDGES]->(n30)
        WITH n30 ORDER BY n30.id LIMIT 1000
        RETURN [n30.id]
      }]
    }, n27.title, COLLECT {
      MATCH (n27)-[r31:OCCURRED_AT]->(n31)
      WHERE r31.primary = $p8
      WITH n31, r31 ORDER BY r31.primary DESC, n31.id DESC LIMIT 1000
      RETURN [n31.id, n31.name, n31.kind, COLLECT {
        MATCH (n31)-[:INSIDE]->(n32)
        WITH n32 ORDER BY n32.id LIMIT 1000
        RETURN [n32.id]
      }]
    }, COLLECT {
      MATCH (n27)<-[r33:PARTICIPATED_IN]-(n33)
      WITH n33, r33 ORDER BY n33.id, r33.role LIMIT 1000
      RETURN [r33.role, r33.side, n33.id, n33.name]
    }, n27.name, CASE WHEN n27:Event THEN 'Event' WHEN n27:Tenure THEN 'Tenure' WHEN n27:Relation THEN 'Relation' WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n0)-[r34:EVIDENCED_BY]->(n34)
    WITH n34, r34 ORDER BY r34.start, n34.id, r34.start, r34.end LIMIT 1000
    RETURN [r34.start, r34.end, n34.id, n34.length]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n35)
    WITH n35 LIMIT 1
    RETURN [toString(n35.startMin), n35.edtf, CASE WHEN n35:Event THEN 'Event' WHEN n35:Tenure THEN 'Tenure' WHEN n35:Relation THEN 'Relation' WHEN n35:Person THEN 'Person' WHEN n35:Organization THEN 'Organization' WHEN n35:Group THEN 'Group' WHEN n35:Place THEN 'Place' END]
  }]
}, COLLECT {
  MATCH (n36:Quote)
  WHERE n36.startOrder IS NOT NULL AND n36.id IS NOT NULL
  WITH n36 ORDER BY n36.startOrder DESC, n36.id DESC LIMIT 1000
  RETURN [n36.id, toString(n36.startMin), toString(n36.endMax), n36.edtf, COLLECT {
    MATCH (n36)-[:SAID_BY]->(n37)
    WITH n37 LIMIT 1
    RETURN [n37.id]
  }, COLLECT {
    MATCH (n36)-[:SPEAKING_AS]->(n38)
    WITH n38 LIMIT 1
    RETURN [n38.id, toString(n38.startMin), toString(n38.endMax), n38.edtf, COLLECT {
      MATCH (n38)<-[:HOLDS]-(n39)
      WITH n39 LIMIT 1
      RETURN [n39.id]
    }]
  }, COLLECT {
    MATCH (n36)-[r40:EVIDENCED_BY]->(n40)
    WITH n40, r40 ORDER BY r40.start, n40.id, r40.start, r40.end LIMIT 1000
    RETURN [r40.start, r40.end, n40.id, n40.length]
  }]
}, COLLECT {
  MATCH (n41:Mention)
  WHERE n41.id IS NOT NULL
  WITH n41 ORDER BY n41.id LIMIT 1000
  RETURN [n41.id, COLLECT {
    MATCH (n41)-[r42:EVIDENCED_BY]->(n42)
    WITH n42, r42 ORDER BY r42.start, n42.id, r42.start, r42.end LIMIT 1000
    RETURN [r42.start, r42.end, n42.id, n42.length]
  }]
}, COLLECT {
  MATCH (n43:Event)
  WHERE n43.startOrder IS NOT NULL AND n43.id IS NOT NULL
  WITH n43 ORDER BY n43.startOrder, n43.id LIMIT 1000
  RETURN [n43.id, COLLECT {
    MATCH (n43)-[:PART_OF]->(n44)
    WITH n44 ORDER BY n44.startOrder, n44.id LIMIT 1000
    RETURN [n44.id]
  }, COLLECT {
    MATCH (n43)-[r45:OCCURRED_AT]->(n45)
    WITH n45, r45 ORDER BY r45.primary DESC, n45.id DESC LIMIT 1000
    RETURN [n45.id]
  }, COLLECT {
    MATCH (n43)-[:OCCURRED_WITHIN]->(n46)
    WITH n46 ORDER BY n46.id LIMIT 1000
    RETURN [n46.id]
  }]
}, COLLECT {
  MATCH (n47:Place)
  WHERE n47.id IS NOT NULL
  WITH n47 ORDER BY n47.id LIMIT 10000
  RETURN [n47.id, COLLECT {
    MATCH (n47)-[r48:WITHIN]->(n48)
    WITH n48, r48 ORDER BY n48.id, r48.from LIMIT 1000
    RETURN [n48.id]
  }, COLLECT {
    MATCH (n47)-[:INSIDE]->(n49)
    WITH n49 ORDER BY n49.id LIMIT 1000
    RETURN [n49.id]
  }]
}]] + COLLECT {
  MATCH (n50:Tenure)
  WHERE n50.startOrder IS NOT NULL AND n50.id IS NOT NULL
  WITH n50 ORDER BY n50.startOrder, n50.id LIMIT 1000
  RETURN [n50.id, n50.status, toString(n50.startMax), toString(n50.endMin), n50.edtf, COLLECT {
    MATCH (n50)<-[:HOLDS]-(n51)
    WITH n51 LIMIT 1
    RETURN [n51.id]
  }, COLLECT {
    MATCH (n50)-[:OF]->(n52)
    WITH n52 LIMIT 1
    RETURN [n52.id]
  }]
} AS row
RETURN row
// $p0 = ["MEMBER_OF","PART_OF"]
// $p1 = ["POSITIVE"]
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["POSITIVE"]
// $p4 = "OPERATES"
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = ["POSITIVE"]
// $p8 = true
