import { ComprehendClient, type ComprehendClientConfig, DetectEntitiesCommand } from '@aws-sdk/client-comprehend';
import type { FoundName, FoundNames, NameFinder } from '../ports/name-finder.ts';
import { articleDocuments, billedUnits } from './comprehend/article-documents.ts';
import { locateNames } from './comprehend/locate-names.ts';

/** How Amazon Comprehend is used. */
export interface ComprehendOptions {
  /** How long all requests for an article may take with all tries. */
  readonly timeoutSeconds: number;
  readonly usdPerUnit: number;
  /** Names that the service is less sure of are left out, 0 to 1; default 0.9. */
  readonly leastScore?: number;
  /** What one request may hold; default the service's limit. */
  readonly maxDocumentBytes?: number;
  /** Region, endpoint, credentials; what is left out comes from the environment. */
  readonly client?: ComprehendClientConfig;
  /** Told of every article: why the names are those of the rules alone, or null. */
  readonly onOutcome?: (fallback: NamesFallback | null) => void;
}

/** Why the service's names are not used. */
export type NamesFallback = 'throttled' | 'unavailable' | 'refused' | 'malformed';

/** The code of the warning that the manifest carries when the rules alone found the names. */
export const namesFallback = 'names-fallback';

const defaultLeastScore = 0.9;
/** When more than one of ten entities is malformed, the others are not to be trusted either. */
const mostMalformed = 0.1;
const maxAttempts = 6;

/**
 * Amazon Comprehend as a finder of names in Arabic. Its answer adds to what the rules found and decides nothing: when the
 * service fails, refuses or answers what cannot be, there are no names and a warning.
 */
export function createComprehendNameFinder(options: ComprehendOptions): NameFinder {
  const { timeoutSeconds, usdPerUnit, leastScore = defaultLeastScore } = options;
  const client = new ComprehendClient({
    requestHandler: { connectionTimeout: 3_000 },
    maxAttempts,
    ...options.client,
  });
  return {
    version: comprehendVersion,
    find: async (segments): Promise<FoundNames> => {
      const abortSignal = AbortSignal.timeout(timeoutSeconds * 1_000);
      const names: FoundName[] = [];
      let [costUsd, entities, malformed] = [0, 0, 0];
      const without = (fallback: NamesFallback, why: string): FoundNames => {
        options.onOutcome?.(fallback);
        const message = `The names are those that rules found, without Comprehend: ${why}.`;
        return { names: [], warnings: [{ code: namesFallback, message }], costUsd };
      };
      try {
        for (const document of articleDocuments(segments, options.maxDocumentBytes)) {
          const request = new DetectEntitiesCommand({ Text: document.text, LanguageCode: 'ar' });
          const { Entities = [] } = await client.send(request, { abortSignal });
          costUsd += billedUnits(document) * usdPerUnit;
          const located = locateNames(Entities, document, leastScore);
          names.push(...located.names);
          entities += located.entities;
          malformed += located.malformed;
        }
      } catch (error) {
        return abortSignal.aborted
          ? without('unavailable', `it did not answer within ${timeoutSeconds} s`)
          : without(fallbackOf(error), faultOf(error));
      }
      if (malformed > entities * mostMalformed)
        return without('malformed', `${malformed} of its ${entities} answers cannot be`);
      options.onOutcome?.(null);
      return { names, warnings: [], costUsd };
    },
  };
}

/** The version of how its answers are read. */
export const comprehendVersion = 'comprehend-1';

/** What went wrong, for the manifest: never the service's own message, which may quote the article. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it failed';
  const status = statusOf(error);
  const advice = /^AccessDenied/.test(error.name) ? '; grant the role comprehend:DetectEntities' : '';
  return `it failed (${error.name}${status === undefined ? '' : `, HTTP ${status}`})${advice}`;
}

/** The class of what went wrong, by the name and the status of the SDK's error; what has neither is the network's. */
function fallbackOf(error: unknown): NamesFallback {
  if (!(error instanceof Error)) return 'unavailable';
  if (error instanceof SyntaxError || error instanceof TypeError) return 'malformed';
  if (/^(?:Throttl|TooManyRequests)/.test(error.name)) return 'throttled';
  const status = statusOf(error) ?? 0;
  return (status >= 400 && status < 500) || error.name === 'CredentialsProviderError' ? 'refused' : 'unavailable';
}

function statusOf(error: Error): number | undefined {
  return (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata?.httpStatusCode;
}
