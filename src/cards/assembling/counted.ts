/** So many of something: `1 inimene`, `5 inimest`; `1 person`, `5 people`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function people(count: number): string {
  return counted(count, 'inimene', 'inimest');
}

export function peopleEn(count: number): string {
  return counted(count, 'person', 'people');
}
