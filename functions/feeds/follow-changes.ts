import { wujinDistrict } from '../../shared/domain/wujin-district.ts';
import { followChanges } from '../../shared/use-cases/follow-changes.ts';
import { theCaretaker } from '../composition.ts';
import { feedNews, placeText, secondsLate } from '../store/cosmos-feed.ts';
import type { FeedWork } from './register-feed.ts';

/** Seconds behind the newest change after which somebody should look. */
const late = 600;

export const work: FeedWork = async (documents, context) => {
  const behind = secondsLate(documents, Date.now());
  if (behind > late) context.warn(`change-feed-late ${behind} seconds`);
  const { quarters, strangers } = feedNews(documents, wujinDistrict.id);
  const news = { quarters, strangers: strangers.map(placeText) };
  const letters = await followChanges(await theCaretaker(), news, context.retryContext?.retryCount ?? 0);
  for (const { name, about, reason } of letters)
    context.error(`dead-letter ${name} about ${about}: ${reason}`);
  return `${documents.length} documents, quarters ${quarters.join(' ')}`;
};
