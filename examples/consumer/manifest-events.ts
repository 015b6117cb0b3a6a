/** An event as this consumer reads it: S3's through EventBridge, or S3's own notification of one or more objects. */
export interface ManifestEvent {
  readonly detail?: { readonly object?: { readonly key?: string } };
  readonly Records?: readonly { readonly s3?: { readonly object?: { readonly key?: string } } }[];
}

/** The article whose manifest changed, and its target language. */
export interface Subject {
  readonly key: string;
  /** BCP 47. */
  readonly target: string;
}

const manifestKey = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.manifest\.json$/s;

/** The articles that an event is about; keys that name no manifest are passed over. */
export function subjectsOf(event: ManifestEvent): Subject[] {
  const raw = event.detail?.object?.key;
  const encoded = (event.Records ?? []).flatMap((record) => record.s3?.object?.key ?? []);
  return [...(raw === undefined ? [] : [raw]), ...encoded.map(decodedKey)].flatMap((key) => subjectOf(key) ?? []);
}

function subjectOf(objectKey: string): Subject | null {
  const [, key, target] = manifestKey.exec(objectKey) ?? [];
  return key === undefined || target === undefined ? null : { key, target };
}

/** Keys in EventBridge events are raw; those in S3 notifications are URL-encoded, a space as `+` and a plus as `%2B`. */
function decodedKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}
