import { findDocker } from "./docker.ts";
import { findOnPath } from "./executable.ts";
import type { Home } from "./home.ts";
import { fetchJars, haveJars, sweepJars } from "./jars.ts";
import { findJava, type Java, type JavaPlaces } from "./java.ts";
import { requirementsMissing } from "./local-error.ts";
import type { HolderKind } from "./lock.ts";
import type { Progress } from "./progress.ts";

/** What will run the server. */
export type Runtime =
  | { readonly kind: "java"; readonly java: Java }
  | { readonly kind: "docker"; readonly executable: string };

/**
 * Java with all jars in place, fetched now where they are not; else Docker.
 *
 * @throws {ClaimgraphError} LOCAL_NEO4J_REQUIREMENTS: neither; LOCAL_NEO4J_FETCH_FAILED
 */
export async function prepareRuntime(
  home: Home,
  options: JavaPlaces & {
    readonly holder: HolderKind;
    readonly progress: Progress;
    readonly signal: AbortSignal;
  },
): Promise<Runtime> {
  const { environment, progress, signal } = options;
  const [search, hasJars, maven] = await Promise.all([
    findJava(options, signal),
    haveJars(home, signal),
    findOnPath("mvn", environment),
  ]);
  const problems = [...search.problems];
  if (search.java !== null && hasJars) {
    await sweepJars(home, options.holder, signal);
    return { kind: "java", java: search.java };
  }
  if (search.java !== null && maven !== null) {
    const mavenEnvironment = search.java.isFromJavaHome
      ? environment
      : { ...environment, JAVA_HOME: undefined };
    await fetchJars({ ...options, home, maven, environment: mavenEnvironment }, signal);
    return { kind: "java", java: search.java };
  }
  if (!hasJars && maven === null) {
    problems.push("There is no mvn (Maven) on the PATH, which fetches Neo4j's jars.");
  }
  const docker = await findDocker(environment, signal);
  if ("problem" in docker) throw requirementsMissing([...problems, docker.problem]);
  progress({ step: "java", message: `Using Docker: ${problems.join(" ")}` });
  return { kind: "docker", executable: docker.executable };
}
