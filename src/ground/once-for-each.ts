/** What is worked out of what never changes, such as a collection that was read: once, and kept as long as that is. */
export function onceForEach<Subject extends object, Value extends object>(
  workOut: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, Value>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const value = workOut(subject);
    known.set(subject, value);
    return value;
  };
}
