/** An object's identity and metadata, as a HEAD tells them. */
export interface ObjectHead {
  readonly key: string;
  /** Without quotation marks. */
  readonly etag: string;
  /** Null in a bucket that keeps no versions. */
  readonly versionId: string | null;
  readonly bytes: number;
  /** User metadata, lower-case names, values as stored. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** An object with its content. */
export interface StoredObject extends ObjectHead {
  readonly body: Uint8Array;
}

/** What an object must be for a write or removal to happen: absent, or still the one with this ETag. */
export type Condition = { readonly absent: true } | { readonly etag: string };

/** What is written. */
export interface NewObject {
  readonly key: string;
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A place that keeps articles and, beside them, their outputs: strongly consistent, with conditional writes. */
export interface ArticleStore {
  /** The bucket's (or folder's) name, as shown in outputs. */
  readonly name: string;
  /** @returns null when there is no such object. @throws StoreUnavailableError */
  head(key: string): Promise<ObjectHead | null>;
  /** Reads the object, at most `maxBytes` of it where given (the head's `bytes` is always the whole size).
   * @returns null when there is no such object. @throws StoreUnavailableError */
  read(key: string, options?: { readonly maxBytes?: number }): Promise<StoredObject | null>;
  /** Writes the object if `condition` holds. @throws ConflictError when it does not @throws StoreUnavailableError */
  write(object: NewObject, condition: Condition): Promise<ObjectHead>;
  /** Removes the object if it still has this ETag; one that is gone already is no fault.
   * @throws ConflictError @throws StoreUnavailableError */
  remove(key: string, condition: { readonly etag: string }): Promise<void>;
}
