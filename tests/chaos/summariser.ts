import { createExtractiveSummariser } from '../../shared/adapters/extractive-summariser.ts';
import { createRememberingSummariser } from './remembering-summariser.ts';

/** The deployed summariser, each summary made once: what the suites and the runner work with. */
export const chaosSummariser = createRememberingSummariser(createExtractiveSummariser());
