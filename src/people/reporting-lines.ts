/** Who reports to whom, people being numbers from 0: a walk through thousands of them then costs next to nothing. */
interface ReportingLines {
  readonly managers: (person: number) => readonly number[];
  readonly reports: (person: number) => readonly number[];
  /** Everybody below, the nearest first and each once; never the person, whatever circle the lines draw. */
  readonly below: (person: number) => readonly number[];
  readonly isBelow: (person: number, manager: number) => boolean;
}

/** `managers` has the managers of each person; some directories name the head of the house their own manager. */
export function openReportingLines(managers: readonly (readonly number[])[]): ReportingLines {
  const up = managers.map((above, person) => [...new Set(above)].filter((manager) => manager !== person));
  const down: number[][] = managers.map(() => []);
  up.forEach((above, person) => {
    for (const manager of above) down[manager]?.push(person);
  });
  return {
    managers: (person) => up[person] ?? [],
    reports: (person) => down[person] ?? [],
    below: (person) => allBehind(person, down),
    isBelow: (person, manager) => allBehind(person, up).includes(manager),
  };
}

/** Everybody to whom the lines lead from here, the nearest first; a circle is walked once. */
function allBehind(start: number, lines: readonly (readonly number[])[]): readonly number[] {
  const met = new Uint8Array(lines.length);
  met[start] = 1;
  const found = [start];
  // The walk goes on to what it adds.
  for (const person of found) {
    for (const next of lines[person] ?? []) {
      if (met[next] === 1) continue;
      met[next] = 1;
      found.push(next);
    }
  }
  return found.slice(1);
}
