/** The formats that consumers rely on: one definition for the TypeScript types, the run-time checks and the JSON Schemas. */
export * from './manifest.ts';
export * from './source.ts';
export * from './summary.ts';
export * from './translation.ts';
