// Stands in for `node:https` in the functions' bundles, for the reason told in node-http.ts.
const https = process.getBuiltinModule('node:https');

export const { Agent, request } = https;

// biome-ignore lint/style/noDefaultExport: the module that it stands in for has one.
export default https;
