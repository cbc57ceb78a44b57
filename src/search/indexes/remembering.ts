/** Works each word out once: most words of a text have stood in it before. */
export function remembering<Value>(workOut: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word) ?? workOut(word);
    known.set(word, value);
    return value;
  };
}
