MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n2:Claim)-[:ABOUT]->(n1)
  WITH DISTINCT n1 ORDER BY n1.id LIMIT 1000
  RETURN [n1.id, COLLECT {
    MATCH (n1)<-[:JUDGES]-(n3)
    WITH n3 ORDER BY n3.judgedAt DESC, n3.id DESC LIMIT 1000
    RETURN [n3.id, n3.verdict, toString(n3.judgedAt), COLLECT {
      MATCH (n3)-[:JUDGES]->(n4)
      WITH n4 ORDER BY n4.id LIMIT 1000
      RETURN [n4.id]
    }]
  }, n1.title, COLLECT {
    MATCH (n1)-[r5:OCCURRED_AT]->(n5)
    WHERE r5.primary = $p1
    WITH n5, r5 ORDER BY r5.primary DESC, n5.id DESC LIMIT 1000
    RETURN [n5.id, n5.name, n5.kind, COLLECT {
      MATCH (n5)-[:INSIDE]->(n6)
      WITH n6 ORDER BY n6.id LIMIT 1000
      RETURN [n6.id]
    }]
  }, COLLECT {
    MATCH (n1)<-[r7:PARTICIPATED_IN]-(n7)
    WITH n7, r7 ORDER BY n7.id, r7.role LIMIT 1000
    RETURN [r7.role, r7.side, n7.id, n7.name]
  }, COLLECT {
    MATCH (n1)<-[:ABOUT]-(n9:Claim)-[:BEARS_ON]->(n8)
    WITH DISTINCT n8 ORDER BY n8.id LIMIT 1000
    RETURN [n8.id]
  }, COLLECT {
    MATCH ()<-[r10:ABOUT]-(n10)
    WHERE r10.hub = n1.id AND r10.order IS NOT NULL AND r10.far IS NOT NULL
    WITH n10, r10 ORDER BY r10.hub DESC, r10.order DESC, r10.far DESC LIMIT 1000
    RETURN [r10.far, n10.kind, n10.polarity, n10.statement, n10.victimCategory, n10.cumulative, n10.publisherDisclaimer, n10.figureQualifier, n10.figureMin, n10.figureMax, n10.figureVague, n10.figureUnit, n10.figureRawText, toString(n10.coversStartMin), toString(n10.coversEndMax), n10.coversEdtf, toString(n10.publishedStartMin), toString(n10.publishedEndMax), n10.publishedEdtf, COLLECT {
      MATCH (n10)-[:COVERS_PLACE]->(n11)
      WITH n11 LIMIT 1
      RETURN [n11.id, n11.name, n11.kind, COLLECT {
        MATCH (n11)-[:INSIDE]->(n12)
        WITH n12 ORDER BY n12.id LIMIT 1000
        RETURN [n12.id]
      }]
    }, COLLECT {
      MATCH (n10)-[r13:SUPERSEDES]->(n13)
      WITH n13, r13 ORDER BY n13.id LIMIT 1000
      RETURN [r13.how, n13.id]
    }, COLLECT {
      MATCH (n10)<-[:ASSESSES]-(n14)
      WITH n14 ORDER BY n14.judgedAt DESC, n14.id DESC LIMIT 1000
      RETURN [n14.status, n14.credibility, toString(n14.judgedAt)]
    }, COLLECT {
      MATCH (n10)-[:COUNTS]->(n15)
      WITH n15 ORDER BY n15.id LIMIT 1000
      RETURN [n15.id]
    }, COLLECT {
      MATCH (n10)-[r16:ATTRIBUTED_TO]->(n16)
      WITH n16, r16 ORDER BY r16.position, n16.id, r16.position LIMIT 1000
      RETURN [r16.position, r16.hop, r16.verb, r16.named, n16.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n18:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n17)
  WITH DISTINCT n17 ORDER BY n17.id LIMIT 1000
  RETURN [n17.id, n17.name, COLLECT {
    MATCH (n17)(()<-[:FROM]-(n20:Relation WHERE n20.kind IN $p2)-[:TO]->()){1,8}(n19)
    WITH DISTINCT n19 ORDER BY n19.id LIMIT 1000
    RETURN [n19.id]
  }, COLLECT {
    MATCH (n17)<-[:JUDGES]-(n21)
    WITH n21 ORDER BY n21.judgedAt DESC, n21.id DESC LIMIT 1000
    RETURN [n21.id, n21.verdict, toString(n21.judgedAt), COLLECT {
      MATCH (n21)-[:JUDGES]->(n22)
      WITH n22 ORDER BY n22.id LIMIT 1000
      RETURN [n22.id]
    }]
  }, n17.definiteness, COLLECT {
    MATCH (n17)<-[:TO]-(n24:Relation WHERE n24.kind IN $p3)-[:FROM]->(n23)
    WITH DISTINCT n23 ORDER BY n23.id LIMIT 1000
    RETURN [n23.id, n23.name, COLLECT {
      MATCH (n23)(()<-[:FROM]-(n26:Relation WHERE n26.kind IN $p4)-[:TO]->()){1,8}(n25)
      WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
      RETURN [n25.id]
    }]
  }, COLLECT {
    MATCH (n17)-[:HOLDS]->(n27)
    WITH n27 ORDER BY n27.startOrder, n27.id LIMIT 1000
    RETURN [COLLECT {
      MATCH (n27)-[:OF]->(n28)
      WITH n28 LIMIT 1
      RETURN [COLLECT {
        MATCH (n28)-[:IN_BODY]->(n29)
        WITH n29 LIMIT 1
        RETURN [n29.id, n29.name, COLLECT {
          MATCH (n29)(()<-[:FROM]-(n31:Relation WHERE n31.kind IN $p5)-[:TO]->()){1,8}(n30)
          WITH DISTINCT n30 ORDER BY n30.id LIMIT 1000
          RETURN [n30.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = true
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]

MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.figureRawText, n0.figureQualifier, n0.id, COLLECT {
  MATCH (n0)-[:BEARS_ON]->(n1)
  WITH n1 ORDER BY n1.id LIMIT 1000
  RETURN [COLLECT {
    MATCH ()<-[r2:BEARS_ON]-(n2)
    WHERE r2.hub = n1.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL
    WITH n2, r2 ORDER BY r2.hub DESC, r2.order DESC, r2.far DESC LIMIT 1000
    RETURN [n2.kind, n2.figureRawText, n2.figureQualifier, r2.far, n2.polarity, n2.statement, n2.victimCategory, n2.cumulative, n2.publisherDisclaimer, n2.figureMin, n2.figureMax, n2.figureVague, n2.figureUnit, toString(n2.coversStartMin), toString(n2.coversEndMax), n2.coversEdtf, toString(n2.publishedStartMin), toString(n2.publishedEndMax), n2.publishedEdtf, COLLECT {
      MATCH (n2)-[:COVERS_PLACE]->(n3)
      WITH n3 LIMIT 1
      RETURN [n3.id, n3.name, n3.kind, COLLECT {
        MATCH (n3)-[:INSIDE]->(n4)
        WITH n4 ORDER BY n4.id LIMIT 1000
        RETURN [n4.id]
      }]
    }, COLLECT {
      MATCH (n2)-[r5:SUPERSEDES]->(n5)
      WITH n5, r5 ORDER BY n5.id LIMIT 1000
      RETURN [r5.how, n5.id]
    }, COLLECT {
      MATCH (n2)<-[:ASSESSES]-(n6)
      WITH n6 ORDER BY n6.judgedAt DESC, n6.id DESC LIMIT 1000
      RETURN [n6.status, n6.credibility, toString(n6.judgedAt)]
    }, COLLECT {
      MATCH (n2)-[:BEARS_ON]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }, COLLECT {
      MATCH (n2)-[:COUNTS]->(n8)
      WITH n8 ORDER BY n8.id LIMIT 1000
      RETURN [n8.id, n8.name, COLLECT {
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
      }]
    }, COLLECT {
      MATCH (n2)-[r13:ATTRIBUTED_TO]->(n13)
      WITH n13, r13 ORDER BY r13.position, n13.id, r13.position LIMIT 1000
      RETURN [r13.position, r13.hop, r13.verb, r13.named, n13.id, n13.name, COLLECT {
        MATCH (n13)(()<-[:FROM]-(n15:Relation WHERE n15.kind IN $p2)-[:TO]->()){1,8}(n14)
        WITH DISTINCT n14 ORDER BY n14.id LIMIT 1000
        RETURN [n14.id]
      }, COLLECT {
        MATCH (n13)<-[:JUDGES]-(n16)
        WITH n16 ORDER BY n16.judgedAt DESC, n16.id DESC LIMIT 1000
        RETURN [n16.id, n16.verdict, toString(n16.judgedAt), COLLECT {
          MATCH (n16)-[:JUDGES]->(n17)
          WITH n17 ORDER BY n17.id LIMIT 1000
          RETURN [n17.id]
        }]
      }, n13.definiteness, COLLECT {
        MATCH (n13)<-[:TO]-(n19:Relation WHERE n19.kind IN $p3)-[:FROM]->(n18)
        WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
        RETURN [n18.id, n18.name, COLLECT {
          MATCH (n18)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p4)-[:TO]->()){1,8}(n20)
          WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
          RETURN [n20.id]
        }]
      }, COLLECT {
        MATCH (n13)-[:HOLDS]->(n22)
        WITH n22 ORDER BY n22.startOrder, n22.id LIMIT 1000
        RETURN [COLLECT {
          MATCH (n22)-[:OF]->(n23)
          WITH n23 LIMIT 1
          RETURN [COLLECT {
            MATCH (n23)-[:IN_BODY]->(n24)
            WITH n24 LIMIT 1
            RETURN [n24.id, n24.name, COLLECT {
              MATCH (n24)(()<-[:FROM]-(n26:Relation WHERE n26.kind IN $p5)-[:TO]->()){1,8}(n25)
              WITH DISTINCT n25 ORDER BY n25.id LIMIT 1000
              RETURN [n25.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n2)-[:ABOUT]->(n27)
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
        WHERE r30.primary = $p6
        WITH n30, r30 ORDER BY r30.primary DESC, n30.id DESC LIMIT 1000
        RETURN [n30.id, n30.name, n30.kind, COLLECT {
          MATCH (n30)-[:INSIDE]->(n31)
          WITH n31 ORDER BY n31.id LIMIT 1000
          RETURN [n31.id]
        }]
      }, COLLECT {
        MATCH (n27)<-[r32:PARTICIPATED_IN]-(n32)
        WITH n32, r32 ORDER BY n32.id, r32.role LIMIT 1000
        RETURN [r32.role, r32.side, n32.id, n32.name]
      }, n27.name, CASE WHEN n27:Event THEN 'Event' WHEN n27:Tenure THEN 'Tenure' WHEN n27:Relation THEN 'Relation' WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[:ABOUT]->(n33)
  WITH n33 LIMIT 1
  RETURN [COLLECT {
    MATCH ()<-[r34:ABOUT]-(n34)
    WHERE r34.hub = n33.id AND r34.order IS NOT NULL AND r34.far IS NOT NULL
    WITH n34, r34 ORDER BY r34.hub DESC, r34.order DESC, r34.far DESC LIMIT 1000
    RETURN [n34.kind, n34.figureRawText, n34.figureQualifier, r34.far, n34.polarity, n34.statement, n34.victimCategory, n34.cumulative, n34.publisherDisclaimer, n34.figureMin, n34.figureMax, n34.figureVague, n34.figureUnit, toString(n34.coversStartMin), toString(n34.coversEndMax), n34.coversEdtf, toString(n34.publishedStartMin), toString(n34.publishedEndMax), n34.publishedEdtf, COLLECT {
      MATCH (n34)-[:COVERS_PLACE]->(n35)
      WITH n35 LIMIT 1
      RETURN [n35.id, n35.name, n35.kind, COLLECT {
        MATCH (n35)-[:INSIDE]->(n36)
        WITH n36 ORDER BY n36.id LIMIT 1000
        RETURN [n36.id]
      }]
    }, COLLECT {
      MATCH (n34)-[r37:SUPERSEDES]->(n37)
      WITH n37, r37 ORDER BY n37.id LIMIT 1000
      RETURN [r37.how, n37.id]
    }, COLLECT {
      MATCH (n34)<-[:ASSESSES]-(n38)
      WITH n38 ORDER BY n38.judgedAt DESC, n38.id DESC LIMIT 1000
      RETURN [n38.status, n38.credibility, toString(n38.judgedAt)]
    }, COLLECT {
      MATCH (n34)-[:BEARS_ON]->(n39)
      WITH n39 ORDER BY n39.id LIMIT 1000
      RETURN [n39.id]
    }, COLLECT {
      MATCH (n34)-[:COUNTS]->(n40)
      WITH n40 ORDER BY n40.id LIMIT 1000
      RETURN [n40.id, n40.name, COLLECT {
        MATCH (n40)(()<-[:FROM]-(n42:Relation WHERE n42.kind IN $p7)-[:TO]->()){1,8}(n41)
        WITH DISTINCT n41 ORDER BY n41.id LIMIT 1000
        RETURN [n41.id]
      }, COLLECT {
        MATCH (n40)<-[:JUDGES]-(n43)
        WITH n43 ORDER BY n43.judgedAt DESC, n43.id DESC LIMIT 1000
        RETURN [n43.id, n43.verdict, toString(n43.judgedAt), COLLECT {
          MATCH (n43)-[:JUDGES]->(n44)
          WITH n44 ORDER BY n44.id LIMIT 1000
          RETURN [n44.id]
        }]
      }]
    }, COLLECT {
      MATCH (n34)-[r45:ATTRIBUTED_TO]->(n45)
      WITH n45, r45 ORDER BY r45.position, n45.id, r45.position LIMIT 1000
      RETURN [r45.position, r45.hop, r45.verb, r45.named, n45.id, n45.name, COLLECT {
        MATCH (n45)(()<-[:FROM]-(n47:Relation WHERE n47.kind IN $p8)-[:TO]->()){1,8}(n46)
        WITH DISTINCT n46 ORDER BY n46.id LIMIT 1000
        RETURN [n46.id]
      }, COLLECT {
        MATCH (n45)<-[:JUDGES]-(n48)
        WITH n48 ORDER BY n48.judgedAt DESC, n48.id DESC LIMIT 1000
        RETURN [n48.id, n48.verdict, toString(n48.judgedAt), COLLECT {
          MATCH (n48)-[:JUDGES]->(n49)
          WITH n49 ORDER BY n49.id LIMIT 1000
          RETURN [n49.id]
        }]
      }, n45.definiteness, COLLECT {
        MATCH (n45)<-[:TO]-(n51:Relation WHERE n51.kind IN $p9)-[:FROM]->(n50)
        WITH DISTINCT n50 ORDER BY n50.id LIMIT 1000
        RETURN [n50.id, n50.name, COLLECT {
          MATCH (n50)(()<-[:FROM]-(n53:Relation WHERE n53.kind IN $p10)-[:TO]->()){1,8}(n52)
          WITH DISTINCT n52 ORDER BY n52.id LIMIT 1000
          RETURN [n52.id]
        }]
      }, COLLECT {
        MATCH (n45)-[:HOLDS]->(n54)
        WITH n54 ORDER BY n54.startOrder, n54.id LIMIT 1000
        RETURN [COLLECT {
          MATCH (n54)-[:OF]->(n55)
          WITH n55 LIMIT 1
          RETURN [COLLECT {
            MATCH (n55)-[:IN_BODY]->(n56)
            WITH n56 LIMIT 1
            RETURN [n56.id, n56.name, COLLECT {
              MATCH (n56)(()<-[:FROM]-(n58:Relation WHERE n58.kind IN $p11)-[:TO]->()){1,8}(n57)
              WITH DISTINCT n57 ORDER BY n57.id LIMIT 1000
              RETURN [n57.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n34)-[:ABOUT]->(n59)
      WITH n59 LIMIT 1
      RETURN [n59.id, COLLECT {
        MATCH (n59)<-[:JUDGES]-(n60)
        WITH n60 ORDER BY n60.judgedAt DESC, n60.id DESC LIMIT 1000
        RETURN [n60.id, n60.verdict, toString(n60.judgedAt), COLLECT {
          MATCH (n60)-[:JUDGES]->(n61)
          WITH n61 ORDER BY n61.id LIMIT 1000
          RETURN [n61.id]
        }]
      }, n59.title, COLLECT {
        MATCH (n59)-[r62:OCCURRED_AT]->(n62)
        WHERE r62.primary = $p12
        WITH n62, r62 ORDER BY r62.primary DESC, n62.id DESC LIMIT 1000
        RETURN [n62.id, n62.name, n62.kind, COLLECT {
          MATCH (n62)-[:INSIDE]->(n63)
          WITH n63 ORDER BY n63.id LIMIT 1000
          RETURN [n63.id]
        }]
      }, COLLECT {
        MATCH (n59)<-[r64:PARTICIPATED_IN]-(n64)
        WITH n64, r64 ORDER BY n64.id, r64.role LIMIT 1000
        RETURN [r64.role, r64.side, n64.id, n64.name]
      }, n59.name, CASE WHEN n59:Event THEN 'Event' WHEN n59:Tenure THEN 'Tenure' WHEN n59:Relation THEN 'Relation' WHEN n59:Person THEN 'Person' WHEN n59:Organization THEN 'Organization' WHEN n59:Group THEN 'Group' WHEN n59:Place THEN 'Place' END]
    }]
  }]
}] AS row
// $p0 = "claim:latakia-report/soldiers-killed"
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = true
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = ["MEMBER_OF","PART_OF"]
// $p9 = ["OPERATES"]
// $p10 = ["MEMBER_OF","PART_OF"]
// $p11 = ["MEMBER_OF","PART_OF"]
// $p12 = true
