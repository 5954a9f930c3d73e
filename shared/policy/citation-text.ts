import type { Citation } from './citation.ts';
import { citationIn } from './explain.ts';
import { everyWord } from './wording.ts';

/** The document and the article as they are quoted: 《高新技术企业认定管理办法》第十一条（五）. */
export const citationText = (citation: Citation): string => citationIn(citation, everyWord);
