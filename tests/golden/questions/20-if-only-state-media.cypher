RETURN [COUNT { MATCH (n0:Claim) WHERE EXISTS { MATCH (n0)-[:ATTRIBUTED_TO]->(n1) WHERE n1.id IN $p0 } }, COLLECT {
  MATCH (n2:Claim)
  WHERE n2.publishedStartOrder IS NOT NULL AND n2.id IS NOT NULL AND EXISTS { MATCH (n2)-[:ATTRIBUTED_TO]->(n3) WHERE n3.id IN $p1 }
  WITH n2 ORDER BY n2.publishedStartOrder DESC, n2.id DESC LIMIT $p2
  RETURN [n2.statement, COLLECT {
    MATCH (n2)-[:ATTRIBUTED_TO {hop: $p3}]->(n4)
    WITH n4 LIMIT 1
    RETURN [n4.name]
  }]
}] AS row
// $p0 = ["organization:syrian-state-television","organization:sana"]
// $p1 = ["organization:syrian-state-television","organization:sana"]
// $p2 = 20
// $p3 = "ORIGIN"

MATCH (n0:Event) WHERE n0.id = $p0 AND (NOT EXISTS { MATCH (n0)<-[:BEARS_ON]-(n1) } OR EXISTS { MATCH (n0)<-[:BEARS_ON]-(n2) WHERE EXISTS { MATCH (n2)-[:ATTRIBUTED_TO]->(n3) WHERE n3.id IN $p1 } })
RETURN [n0.title, n0.id, COLLECT {
  MATCH ()<-[r4:BEARS_ON]-(n4)
  WHERE r4.hub = n0.id AND r4.order IS NOT NULL AND r4.far IS NOT NULL AND EXISTS { MATCH (n4)-[:ATTRIBUTED_TO]->(n5) WHERE n5.id IN $p2 }
  WITH n4, r4 ORDER BY r4.hub DESC, r4.order DESC, r4.far DESC LIMIT 1000
  RETURN [r4.far, n4.kind, n4.polarity, n4.statement, n4.victimCategory, n4.cumulative, n4.publisherDisclaimer, n4.figureQualifier, n4.figureMin, n4.figureMax, n4.figureVague, n4.figureUnit, n4.figureRawText, toString(n4.coversStartMin), toString(n4.coversEndMax), n4.coversEdtf, toString(n4.publishedStartMin), toString(n4.publishedEndMax), n4.publishedEdtf, COLLECT {
    MATCH (n4)-[:COVERS_PLACE]->(n6)
    WITH n6 LIMIT 1
    RETURN [n6.id, n6.name, n6.kind, COLLECT {
      MATCH (n6)-[:INSIDE]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }]
  }, COLLECT {
    MATCH (n4)-[:COUNTS]->(n8)
    WITH n8 ORDER BY n8.id LIMIT 1000
    RETURN [n8.id, n8.name, COLLECT {
      MATCH (n8)(()<-[:FROM]-(n10:Relation WHERE n10.kind IN $p3)-[:TO]->()){1,8}(n9)
      WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
      RETURN [n9.id]
    }, COLLECT {
      MATCH (n8)<-[:JUDGES]-(n11)
      WITH n11 ORDER BY n11.judgedAt DESC, n11.id DESC LIMIT 1000
      RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
        MATCH (n11)-[:JUDGES]->(n12)
        WHERE ((NOT n12:Event OR (NOT EXISTS { MATCH (n12)<-[:BEARS_ON]-(n13) } OR EXISTS { MATCH (n12)<-[:BEARS_ON]-(n14) WHERE EXISTS { MATCH (n14)-[:ATTRIBUTED_TO]->(n15) WHERE n15.id IN $p4 } })) AND (NOT n12:Relation OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n16) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n17) WHERE EXISTS { MATCH (n17)-[:ATTRIBUTED_TO]->(n18) WHERE n18.id IN $p5 } })) AND (NOT n12:Tenure OR (NOT EXISTS { MATCH (n12)<-[:ABOUT]-(n19) } OR EXISTS { MATCH (n12)<-[:ABOUT]-(n20) WHERE EXISTS { MATCH (n20)-[:ATTRIBUTED_TO]->(n21) WHERE n21.id IN $p6 } })))
        WITH n12 ORDER BY n12.id LIMIT 1000
        RETURN [n12.id]
      }]
    }]
  }, COLLECT {
    MATCH (n4)-[r22:ATTRIBUTED_TO]->(n22)
    WITH n22, r22 ORDER BY r22.position, n22.id, r22.position LIMIT 1000
    RETURN [r22.position, r22.hop, r22.verb, r22.named, n22.id, n22.name, COLLECT {
      MATCH (n22)(()<-[:FROM]-(n24:Relation WHERE n24.kind IN $p7)-[:TO]->()){1,8}(n23)
      WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
      RETURN [n23.id]
    }, COLLECT {
      MATCH (n22)<-[:JUDGES]-(n25)
      WITH n25 ORDER BY n25.judgedAt DESC, n25.id DESC LIMIT 1000
      RETURN [n25.id, n25.verdict, toString(n25.judgedAt), COLLECT {
        MATCH (n25)-[:JUDGES]->(n26)
        WHERE ((NOT n26:Event OR (NOT EXISTS { MATCH (n26)<-[:BEARS_ON]-(n27) } OR EXISTS { MATCH (n26)<-[:BEARS_ON]-(n28) WHERE EXISTS { MATCH (n28)-[:ATTRIBUTED_TO]->(n29) WHERE n29.id IN $p8 } })) AND (NOT n26:Relation OR (NOT EXISTS { MATCH (n26)<-[:ABOUT]-(n30) } OR EXISTS { MATCH (n26)<-[:ABOUT]-(n31) WHERE EXISTS { MATCH (n31)-[:ATTRIBUTED_TO]->(n32) WHERE n32.id IN $p9 } })) AND (NOT n26:Tenure OR (NOT EXISTS { MATCH (n26)<-[:ABOUT]-(n33) } OR EXISTS { MATCH (n26)<-[:ABOUT]-(n34) WHERE EXISTS { MATCH (n34)-[:ATTRIBUTED_TO]->(n35) WHERE n35.id IN $p10 } })))
        WITH n26 ORDER BY n26.id LIMIT 1000
        RETURN [n26.id]
      }]
    }, n22.definiteness, COLLECT {
      MATCH (n22)(()<-[:TO]-(n37:Relation WHERE n37.kind IN $p11)-[:FROM]->()){1,1}(n36)
      WITH DISTINCT n36 ORDER BY n36.id LIMIT 1000
      RETURN [n36.id, n36.name, COLLECT {
        MATCH (n36)(()<-[:FROM]-(n39:Relation WHERE n39.kind IN $p12)-[:TO]->()){1,8}(n38)
        WITH DISTINCT n38 ORDER BY n38.id LIMIT 1000
        RETURN [n38.id]
      }]
    }, COLLECT {
      MATCH (n22)-[:HOLDS]->(n40)
      WHERE (NOT EXISTS { MATCH (n40)<-[:ABOUT]-(n41) } OR EXISTS { MATCH (n40)<-[:ABOUT]-(n42) WHERE EXISTS { MATCH (n42)-[:ATTRIBUTED_TO]->(n43) WHERE n43.id IN $p13 } })
      WITH n40 ORDER BY n40.startOrder, n40.id LIMIT 1000
      RETURN [COLLECT {
        MATCH (n40)-[:OF]->(n44)
        WITH n44 LIMIT 1
        RETURN [COLLECT {
          MATCH (n44)-[:IN_BODY]->(n45)
          WITH n45 LIMIT 1
          RETURN [n45.id, n45.name, COLLECT {
            MATCH (n45)(()<-[:FROM]-(n47:Relation WHERE n47.kind IN $p14)-[:TO]->()){1,8}(n46)
            WITH DISTINCT n46 ORDER BY n46.id LIMIT 1000
            RETURN [n46.id]
          }]
        }]
      }]
    }]
  }, COLLECT {
    MATCH (n4)-[r48:SUPERSEDES]->(n48)
    WHERE EXISTS { MATCH (n48)-[:ATTRIBUTED_TO]->(n49) WHERE n49.id IN $p15 }
    WITH n48, r48 ORDER BY n48.id LIMIT 1000
    RETURN [r48.how, n48.id]
  }, COLLECT {
    MATCH (n4)<-[:ASSESSES]-(n50)
    WITH n50 ORDER BY n50.judgedAt DESC, n50.id DESC LIMIT 1000
    RETURN [n50.status, n50.credibility, toString(n50.judgedAt)]
  }, COLLECT {
    MATCH (n4)-[:BEARS_ON]->(n51)
    WHERE (NOT EXISTS { MATCH (n51)<-[:BEARS_ON]-(n52) } OR EXISTS { MATCH (n51)<-[:BEARS_ON]-(n53) WHERE EXISTS { MATCH (n53)-[:ATTRIBUTED_TO]->(n54) WHERE n54.id IN $p16 } })
    WITH n51 ORDER BY n51.id LIMIT 1000
    RETURN [n51.id]
  }, COLLECT {
    MATCH (n4)-[:ABOUT]->(n55)
    WITH n55 LIMIT 1
    RETURN [n55.id, COLLECT {
      MATCH (n55)<-[:JUDGES]-(n56)
      WITH n56 ORDER BY n56.judgedAt DESC, n56.id DESC LIMIT 1000
      RETURN [n56.id, n56.verdict, toString(n56.judgedAt), COLLECT {
        MATCH (n56)-[:JUDGES]->(n57)
        WHERE ((NOT n57:Event OR (NOT EXISTS { MATCH (n57)<-[:BEARS_ON]-(n58) } OR EXISTS { MATCH (n57)<-[:BEARS_ON]-(n59) WHERE EXISTS { MATCH (n59)-[:ATTRIBUTED_TO]->(n60) WHERE n60.id IN $p17 } })) AND (NOT n57:Relation OR (NOT EXISTS { MATCH (n57)<-[:ABOUT]-(n61) } OR EXISTS { MATCH (n57)<-[:ABOUT]-(n62) WHERE EXISTS { MATCH (n62)-[:ATTRIBUTED_TO]->(n63) WHERE n63.id IN $p18 } })) AND (NOT n57:Tenure OR (NOT EXISTS { MATCH (n57)<-[:ABOUT]-(n64) } OR EXISTS { MATCH (n57)<-[:ABOUT]-(n65) WHERE EXISTS { MATCH (n65)-[:ATTRIBUTED_TO]->(n66) WHERE n66.id IN $p19 } })))
        WITH n57 ORDER BY n57.id LIMIT 1000
        RETURN [n57.id]
      }]
    }, n55.title, COLLECT {
      MATCH (n55)-[r67:OCCURRED_AT]->(n67)
      WHERE r67.primary = $p20
      WITH n67, r67 ORDER BY r67.primary DESC, n67.id DESC LIMIT 1000
      RETURN [n67.id, n67.name, n67.kind, COLLECT {
        MATCH (n67)-[:INSIDE]->(n68)
        WITH n68 ORDER BY n68.id LIMIT 1000
        RETURN [n68.id]
      }]
    }, COLLECT {
      MATCH (n55)<-[r69:PARTICIPATED_IN]-(n69)
      WITH n69, r69 ORDER BY n69.id, r69.role LIMIT 1000
      RETURN [r69.role, r69.side, n69.id, n69.name, COLLECT {
        MATCH (n69)(()<-[:FROM]-(n71:Relation WHERE n71.kind IN $p21)-[:TO]->()){1,8}(n70)
        WITH DISTINCT n70 ORDER BY n70.id LIMIT 1000
        RETURN [n70.id]
      }]
    }, n55.name, CASE WHEN n55:Event THEN 'Event' WHEN n55:Tenure THEN 'Tenure' WHEN n55:Relation THEN 'Relation' WHEN n55:Person THEN 'Person' WHEN n55:Organization THEN 'Organization' WHEN n55:Group THEN 'Group' WHEN n55:Place THEN 'Place' END]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["organization:syrian-state-television","organization:sana"]
// $p2 = ["organization:syrian-state-television","organization:sana"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["organization:syrian-state-television","organization:sana"]
// $p5 = ["organization:syrian-state-television","organization:sana"]
// $p6 = ["organization:syrian-state-television","organization:sana"]
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = ["organization:syrian-state-television","organization:sana"]
// $p9 = ["organization:syrian-state-television","organization:sana"]
// $p10 = ["organization:syrian-state-television","organization:sana"]
// $p11 = ["OPERATES"]
// $p12 = ["MEMBER_OF","PART_OF"]
// $p13 = ["organization:syrian-state-television","organization:sana"]
// $p14 = ["MEMBER_OF","PART_OF"]
// $p15 = ["organization:syrian-state-television","organization:sana"]
// $p16 = ["organization:syrian-state-television","organization:sana"]
// $p17 = ["organization:syrian-state-television","organization:sana"]
// $p18 = ["organization:syrian-state-television","organization:sana"]
// $p19 = ["organization:syrian-state-television","organization:sana"]
// $p20 = true
// $p21 = ["MEMBER_OF","PART_OF"]
