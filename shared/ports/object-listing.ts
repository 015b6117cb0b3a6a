/** What a bucket's listing tells of an object. */
export interface ListedObject {
  readonly key: string;
  /** Without quotation marks. */
  readonly etag: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

/** Some objects of a listing. */
export interface ListingPage {
  readonly objects: readonly ListedObject[];
  /** Where the next page begins: what to ask for after this one. */
  readonly next: string | null;
  /** True when nothing follows. */
  readonly last: boolean;
}

/** Tells which objects there are. */
export interface ObjectListing {
  /** The objects under a prefix that follow the position `after`, from the first when null. @throws StoreUnavailableError */
  page(prefix: string, after: string | null): Promise<ListingPage>;
}
