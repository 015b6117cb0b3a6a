import { alarm, announce } from './announce.js';
import { api } from './api.js';
import { agreeToCost } from './dialogs.js';
import { state } from './state.js';
import { counted } from './words.js';

/**
 * Runs articles, after a person agreed to the cost where there is one.
 * @returns {Promise<boolean>} whether it was started
 */
export async function run(keys, { engine = state.engine, trial = false } = {}) {
  if (keys.length === 0) return false;
  try {
    await startWithConsent({ keys, engine, trial });
    if (keys.length > 1) announce(`${counted(keys.length, 'article')} started`);
    return true;
  } catch (error) {
    if (error instanceof NotAgreed) announce('Nothing was started and nothing spent');
    else alarm(error.message);
    return false;
  }
}

class NotAgreed extends Error {}

async function startWithConsent(order) {
  try {
    await api.run(order);
  } catch (error) {
    if (error.code !== 'confirmation-needed') throw error;
    const { estimate } = error.more;
    if (!(await agreeToCost(estimate))) throw new NotAgreed();
    await startWithConsent({ ...order, confirmedCharacters: estimate.characters });
  }
}
