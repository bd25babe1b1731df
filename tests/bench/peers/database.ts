import neo4j, { type Driver } from "neo4j-driver";

/** The driver of the graph that the benchmark names in the environment. */
export function driverOfEnvironment(): Driver {
  const variable = (name: string): string => {
    const value = process.env[name];
    if (value === undefined) throw new Error(`${name} says where the graph is`);
    return value;
  };
  return neo4j.driver(
    variable("NEO4J_URI"),
    neo4j.auth.basic(variable("NEO4J_USERNAME"), variable("NEO4J_PASSWORD")),
    // A failure is told at once: repeated for half a minute, it would disturb the others.
    { disableLosslessIntegers: true, maxConnectionPoolSize: 50, maxTransactionRetryTime: 0 },
  );
}
