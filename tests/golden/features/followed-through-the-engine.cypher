MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name, COLLECT {
  MATCH ()-[r1:PARTICIPATED_IN]->(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND r1.role IS NOT NULL AND n1.type = $p1
  WITH n1, r1 ORDER BY r1.hub, r1.order, r1.far, r1.role LIMIT $p2
  RETURN [r1.role, n1.title, r1.far, COLLECT {
    MATCH (n1)<-[:BEARS_ON]-(n3:Claim)-[:ABOUT]->(n2)
    WITH DISTINCT n2 ORDER BY n2.id LIMIT 1000
    RETURN [n2.id, COLLECT {
      MATCH (n2)<-[:JUDGES]-(n4)
      WITH n4 ORDER BY n4.judgedAt DESC, n4.id DESC LIMIT 1000
      RETURN [n4.id, n4.verdict, toString(n4.judgedAt), COLLECT {
        MATCH (n4)-[:JUDGES]->(n5)
        WITH n5 ORDER BY n5.id LIMIT 1000
        RETURN [n5.id]
      }]
    }, n2.title, COLLECT {
      MATCH (n2)-[r6:OCCURRED_AT]->(n6)
      WHERE r6.primary = $p3
      WITH n6, r6 ORDER BY r6.primary DESC, n6.id DESC LIMIT 1000
      RETURN [n6.id, n6.name, n6.kind, COLLECT {
        MATCH (n6)-[:INSIDE]->(n7)
        WITH n7 ORDER BY n7.id LIMIT 1000
        RETURN [n7.id]
      }]
    }, COLLECT {
      MATCH (n2)<-[r8:PARTICIPATED_IN]-(n8)
      WITH n8, r8 ORDER BY n8.id, r8.role LIMIT 1000
      RETURN [r8.role, r8.side, n8.id, n8.name]
    }, COLLECT {
      MATCH (n2)<-[:ABOUT]-(n10:Claim)-[:BEARS_ON]->(n9)
      WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
      RETURN [n9.id]
    }, COLLECT {
      MATCH ()<-[r11:ABOUT]-(n11)
      WHERE r11.hub = n2.id AND r11.order IS NOT NULL AND r11.far IS NOT NULL
      WITH n11, r11 ORDER BY r11.hub DESC, r11.order DESC, r11.far DESC LIMIT 1000
      RETURN [r11.far, n11.kind, n11.polarity, n11.statement, n11.victimCategory, n11.cumulative, n11.publisherDisclaimer, n11.figureQualifier, n11.figureMin, n11.figureMax, n11.figureVague, n11.figureUnit, n11.figureRawText, toString(n11.coversStartMin), toString(n11.coversEndMax), n11.coversEdtf, toString(n11.publishedStartMin), toString(n11.publishedEndMax), n11.publishedEdtf, COLLECT {
        MATCH (n11)-[:COVERS_PLACE]->(n12)
        WITH n12 LIMIT 1
        RETURN [n12.id, n12.name, n12.kind, COLLECT {
          MATCH (n12)-[:INSIDE]->(n13)
          WITH n13 ORDER BY n13.id LIMIT 1000
          RETURN [n13.id]
        }]
      }, COLLECT {
        MATCH (n11)-[r14:SUPERSEDES]->(n14)
        WITH n14, r14 ORDER BY n14.id LIMIT 1000
        RETURN [r14.how, n14.id]
      }, COLLECT {
        MATCH (n11)<-[:ASSESSES]-(n15)
        WITH n15 ORDER BY n15.judgedAt DESC, n15.id DESC LIMIT 1000
        RETURN [n15.status, n15.credibility, toString(n15.judgedAt)]
      }, COLLECT {
        MATCH (n11)-[:COUNTS]->(n16)
        WITH n16 ORDER BY n16.id LIMIT 1000
        RETURN [n16.id]
      }, COLLECT {
        MATCH (n11)-[r17:ATTRIBUTED_TO]->(n17)
        WITH n17, r17 ORDER BY r17.position, n17.id, r17.position LIMIT 1000
        RETURN [r17.position, r17.hop, r17.verb, r17.named, n17.id]
      }]
    }]
  }, COLLECT {
    MATCH (n1)<-[:BEARS_ON]-(n19:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n18)
    WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
    RETURN [n18.id, n18.name, COLLECT {
      MATCH (n18)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p4)-[:TO]->()){1,8}(n20)
      WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
      RETURN [n20.id]
    }, COLLECT {
      MATCH (n18)<-[:JUDGES]-(n22)
      WITH n22 ORDER BY n22.judgedAt DESC, n22.id DESC LIMIT 1000
      RETURN [n22.id, n22.verdict, toString(n22.judgedAt), COLLECT {
        MATCH (n22)-[:JUDGES]->(n23)
        WITH n23 ORDER BY n23.id LIMIT 1000
        RETURN [n23.id]
      }]
    }, n18.definiteness, COLLECT {
      MATCH (n18)<-[:TO]-(n25:Relation WHERE n25.kind IN $p5)-[:FROM]->(n24)
      WITH DISTINCT n24 ORDER BY n24.id LIMIT 1000
      RETURN [n24.id, n24.name, COLLECT {
        MATCH (n24)(()<-[:FROM]-(n27:Relation WHERE n27.kind IN $p6)-[:TO]->()){1,8}(n26)
        WITH DISTINCT n26 ORDER BY n26.id LIMIT 1000
        RETURN [n26.id]
      }]
    }, COLLECT {
      MATCH (n18)-[:HOLDS]->(n28)
      WITH n28 ORDER BY n28.startOrder, n28.id LIMIT 1000
      RETURN [COLLECT {
        MATCH (n28)-[:OF]->(n29)
        WITH n29 LIMIT 1
        RETURN [COLLECT {
          MATCH (n29)-[:IN_BODY]->(n30)
          WITH n30 LIMIT 1
          RETURN [n30.id, n30.name, COLLECT {
            MATCH (n30)(()<-[:FROM]-(n32:Relation WHERE n32.kind IN $p7)-[:TO]->()){1,8}(n31)
            WITH DISTINCT n31 ORDER BY n31.id LIMIT 1000
            RETURN [n31.id]
          }]
        }]
      }]
    }]
  }, toString(r1.order), r1.far]
}] AS row
// $p1 = "ARMED_CLASH"
// $p2 = 2
// $p3 = true
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["OPERATES"]
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = ["MEMBER_OF","PART_OF"]
// $p0 = "organization:syrian-government-forces"
