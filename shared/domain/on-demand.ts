/** A value that is made at its first use: what takes tens of milliseconds must not wait for nothing when a function starts. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
