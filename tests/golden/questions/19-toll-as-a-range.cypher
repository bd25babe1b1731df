MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n2:Claim)-[:ABOUT]->(n1)
  WITH DISTINCT n1 ORDER BY n1.id LIMIT 1000
  RETURN [n1.id, COLLECT {
    MATCH (n1)(()<-[:JUDGES]-(n4:IdentityJudgement WHERE n4.verdict IN $p1)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n3:IdentityJudgement)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT 1000
    RETURN [n3.id, n3.verdict, toString(n3.judgedAt), COLLECT {
      MATCH (n3)-[:JUDGES]->(n5)
      WITH n5 ORDER BY n5.id LIMIT 1000
      RETURN [n5.id]
    }]
  }, n1.title, COLLECT {
    MATCH (n1)-[r6:OCCURRED_AT]->(n6)
    WHERE r6.primary = $p2
    WITH n6, r6 ORDER BY r6.primary DESC, n6.id DESC LIMIT 1000
    RETURN [n6.id, n6.name, n6.kind, COLLECT {
      MATCH (n6)-[:INSIDE]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }]
  }, COLLECT {
    MATCH (n1)<-[r8:PARTICIPATED_IN]-(n8)
    WITH n8, r8 ORDER BY n8.id, r8.role LIMIT 1000
    RETURN [r8.role, r8.side, n8.id, n8.name]
  }, COLLECT {
    MATCH (n1)<-[:ABOUT]-(n10:Claim)-[:BEARS_ON]->(n9)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
    RETURN [n9.id]
  }, COLLECT {
    MATCH ()<-[r11:ABOUT]-(n11)
    WHERE r11.hub = n1.id AND r11.order IS NOT NULL AND r11.far IS NOT NULL
    WITH n11, r11 ORDER BY r11.hub DESC, r11.order DESC, r11.far DESC LIMIT 1000
    RETURN [n11.figureRawText, n11.figureQualifier, COLLECT {
      MATCH (n11)-[:ATTRIBUTED_TO {hop: $p3}]->(n12)
      WITH n12 LIMIT 1
      RETURN [n12.name]
    }, r11.far, n11.kind, n11.polarity, n11.statement, n11.victimCategory, n11.cumulative, n11.publisherDisclaimer, n11.figureMin, n11.figureMax, n11.figureVague, n11.figureUnit, toString(n11.coversStartMin), toString(n11.coversEndMax), n11.coversEdtf, toString(n11.publishedStartMin), toString(n11.publishedEndMax), n11.publishedEdtf, COLLECT {
      MATCH (n11)-[:COVERS_PLACE]->(n13)
      WITH n13 LIMIT 1
      RETURN [n13.id, n13.name, n13.kind, COLLECT {
        MATCH (n13)-[:INSIDE]->(n14)
        WITH n14 ORDER BY n14.id LIMIT 1000
        RETURN [n14.id]
      }]
    }, COLLECT {
      MATCH (n11)-[r15:SUPERSEDES]->(n15)
      WITH n15, r15 ORDER BY n15.id LIMIT 1000
      RETURN [r15.how, n15.id]
    }, COLLECT {
      MATCH (n11)<-[:ASSESSES]-(n16)
      WITH n16 ORDER BY n16.judgedAt DESC, n16.id DESC LIMIT 1000
      RETURN [n16.status, n16.credibility, toString(n16.judgedAt)]
    }, COLLECT {
      MATCH (n11)-[:COUNTS]->(n17)
      WITH n17 ORDER BY n17.id LIMIT 1000
      RETURN [n17.id]
    }, COLLECT {
      MATCH (n11)-[r18:ATTRIBUTED_TO]->(n18)
      WITH n18, r18 ORDER BY r18.position, n18.id, r18.position LIMIT 1000
      RETURN [r18.position, r18.hop, r18.verb, r18.named, n18.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n20:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n19)
  WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
  RETURN [n19.id, n19.name, COLLECT {
    MATCH (n19)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p4)-[:TO]->()){1,8}(n21)
    WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
    RETURN [n21.id]
  }, COLLECT {
    MATCH (n19)(()<-[:JUDGES]-(n24:IdentityJudgement WHERE n24.verdict IN $p5)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n23:IdentityJudgement)
    WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
    RETURN [n23.id, n23.verdict, toString(n23.judgedAt), COLLECT {
      MATCH (n23)-[:JUDGES]->(n25)
      WITH n25 ORDER BY n25.id LIMIT 1000
      RETURN [n25.id]
    }]
  }, n19.definiteness, COLLECT {
    MATCH (n19)<-[r26:FROM|TO]-(n26)
    WHERE n26.kind = $p6
    WITH n26, r26 ORDER BY n26.id LIMIT 1000
    RETURN [type(r26), toString(n26.startMin), toString(n26.endMax), n26.edtf, COLLECT {
      MATCH (n26)-[:FROM]->(n27)
      WITH n27 LIMIT 1
      RETURN [n27.id, n27.name, COLLECT {
        MATCH (n27)(()<-[:FROM]-(n29:Relation WHERE n29.kind IN $p7)-[:TO]->()){1,8}(n28)
        WITH DISTINCT n28 ORDER BY n28.id LIMIT 1000
        RETURN [n28.id]
      }, CASE WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n19)-[:HOLDS]->(n30)
    WITH n30 ORDER BY n30.startOrder, n30.id LIMIT 1000
    RETURN [toString(n30.startMin), toString(n30.endMax), n30.edtf, COLLECT {
      MATCH (n30)-[:OF]->(n31)
      WITH n31 LIMIT 1
      RETURN [COLLECT {
        MATCH (n31)-[:IN_BODY]->(n32)
        WITH n32 LIMIT 1
        RETURN [n32.id, n32.name, COLLECT {
          MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p8)-[:TO]->()){1,8}(n33)
          WITH DISTINCT n33 ORDER BY n33.id LIMIT 1000
          RETURN [n33.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["POSITIVE"]
// $p2 = true
// $p3 = "ORIGIN"
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["POSITIVE"]
// $p6 = "OPERATES"
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = ["MEMBER_OF","PART_OF"]
