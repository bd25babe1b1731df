MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name, COLLECT {
  MATCH ()-[r1:PARTICIPATED_IN]->(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND r1.role IS NOT NULL AND n1.type = $p1
  WITH n1, r1 ORDER BY r1.hub, r1.order, r1.far, r1.role LIMIT $p2
  RETURN [r1.role, n1.title, r1.far, COLLECT {
    MATCH (n1)<-[:BEARS_ON]-(n3:Claim)-[:ABOUT]->(n2)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT 1000
    RETURN [n2.id, COLLECT {
      MATCH (n2)(()<-[:JUDGES]-(n5:IdentityJudgement WHERE n5.verdict IN $p3)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n4:IdentityJudgement)
      WITH DISTINCT n4 ORDER BY n4.id LIMIT 1000
      RETURN [n4.id, n4.verdict, toString(n4.judgedAt), COLLECT {
        MATCH (n4)-[:JUDGES]->(n6)
        WITH n6 ORDER BY n6.id LIMIT 1000
        RETURN [n6.id]
      }]
    }, n2.title, COLLECT {
      MATCH (n2)-[r7:OCCURRED_AT]->(n7)
      WHERE r7.primary = $p4
      WITH n7, r7 ORDER BY r7.primary DESC, n7.id DESC LIMIT 1000
      RETURN [n7.id, n7.name, n7.kind, COLLECT {
        MATCH (n7)-[:INSIDE]->(n8)
        WITH n8 ORDER BY n8.id LIMIT 1000
        RETURN [n8.id]
      }]
    }, COLLECT {
      MATCH (n2)<-[r9:PARTICIPATED_IN]-(n9)
      WITH n9, r9 ORDER BY n9.id, r9.role LIMIT 1000
      RETURN [r9.role, r9.side, n9.id, n9.name]
    }, COLLECT {
      MATCH (n2)<-[:ABOUT]-(n11:Claim)-[:BEARS_ON]->(n10)
      WITH DISTINCT n10 ORDER BY n10.id LIMIT 1000
      RETURN [n10.id]
    }, COLLECT {
      MATCH ()<-[r12:ABOUT]-(n12)
      WHERE r12.hub = n2.id AND r12.order IS NOT NULL AND r12.far IS NOT NULL
      WITH n12, r12 ORDER BY r12.hub DESC, r12.order DESC, r12.far DESC LIMIT 1000
      RETURN [r12.far, n12.kind, n12.polarity, n12.statement, n12.victimCategory, n12.cumulative, n12.publisherDisclaimer, n12.figureQualifier, n12.figureMin, n12.figureMax, n12.figureVague, n12.figureUnit, n12.figureRawText, toString(n12.coversStartMin), toString(n12.coversEndMax), n12.coversEdtf, toString(n12.publishedStartMin), toString(n12.publishedEndMax), n12.publishedEdtf, COLLECT {
        MATCH (n12)-[:COVERS_PLACE]->(n13)
        WITH n13 LIMIT 1
        RETURN [n13.id, n13.name, n13.kind, COLLECT {
          MATCH (n13)-[:INSIDE]->(n14)
          WITH n14 ORDER BY n14.id LIMIT 1000
          RETURN [n14.id]
        }]
      }, COLLECT {
        MATCH (n12)-[r15:SUPERSEDES]->(n15)
        WITH n15, r15 ORDER BY n15.id LIMIT 1000
        RETURN [r15.how, n15.id]
      }, COLLECT {
        MATCH (n12)<-[:ASSESSES]-(n16)
        WITH n16 ORDER BY n16.judgedAt DESC, n16.id DESC LIMIT 1000
        RETURN [n16.status, n16.credibility, toString(n16.judgedAt)]
      }, COLLECT {
        MATCH (n12)-[:COUNTS]->(n17)
        WITH n17 ORDER BY n17.id LIMIT 1000
        RETURN [n17.id]
      }, COLLECT {
        MATCH (n12)-[r18:ATTRIBUTED_TO]->(n18)
        WITH n18, r18 ORDER BY r18.position, n18.id, r18.position LIMIT 1000
        RETURN [r18.position, r18.hop, r18.verb, r18.named, n18.id]
      }]
    }]
  }, COLLECT {
    MATCH (n1)<-[:BEARS_ON]-(n20:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n19)
    WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
    RETURN [n19.id, n19.name, COLLECT {
      MATCH (n19)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p5)-[:TO]->()){1,8}(n21)
      WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
      RETURN [n21.id]
    }, COLLECT {
      MATCH (n19)(()<-[:JUDGES]-(n24:IdentityJudgement WHERE n24.verdict IN $p6)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n23:IdentityJudgement)
      WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
      RETURN [n23.id, n23.verdict, toString(n23.judgedAt), COLLECT {
        MATCH (n23)-[:JUDGES]->(n25)
        WITH n25 ORDER BY n25.id LIMIT 1000
        RETURN [n25.id]
      }]
    }, n19.definiteness, COLLECT {
      MATCH (n19)<-[r26:FROM|TO]-(n26)
      WHERE n26.kind = $p7
      WITH n26, r26 ORDER BY n26.id LIMIT 1000
      RETURN [type(r26), toString(n26.startMin), toString(n26.endMax), n26.edtf, COLLECT {
        MATCH (n26)-[:FROM]->(n27)
        WITH n27 LIMIT 1
        RETURN [n27.id, n27.name, COLLECT {
          MATCH (n27)(()<-[:FROM]-(n29:Relation WHERE n29.kind IN $p8)-[:TO]->()){1,8}(n28)
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
            MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p9)-[:TO]->()){1,8}(n33)
            WITH DISTINCT n33 ORDER BY n33.id LIMIT 1000
            RETURN [n33.id]
          }]
        }]
      }]
    }]
  }, toString(r1.order), r1.far]
}] AS row
// $p1 = "ARMED_CLASH"
// $p2 = 2
// $p3 = ["POSITIVE"]
// $p4 = true
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = ["POSITIVE"]
// $p7 = "OPERATES"
// $p8 = ["MEMBER_OF","PART_OF"]
// $p9 = ["MEMBER_OF","PART_OF"]
// $p0 = "organization:syrian-government-forces"
