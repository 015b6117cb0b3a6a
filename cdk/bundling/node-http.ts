// Stands in for `node:http` in the functions' bundles. Importing that module by name makes Node gather all its exports, and with
// them load its whole fetch implementation; asking for it by call does not.
const http = process.getBuiltinModule('node:http');

export const { Agent, request, STATUS_CODES } = http;

// biome-ignore lint/style/noDefaultExport: the module that it stands in for has one.
export default http;
