// Prepared answers, found and kept.
import type { Result } from '@/utils/base/result';
import type { ResponseId, TopicId } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import type { Answer, RoutedComment } from './comment';

export interface FoundResponse {
  response: Response;
  preview: string;
  topicTitles: readonly string[];
}

export interface ResponsesService {
  /** Ranked by shortcut, title, tags, body; all of them for an empty query. */
  search(query: string): Promise<FoundResponse[]>;
  save(response: Response): Promise<Result<null>>;
  retire(id: ResponseId): Promise<Result<null>>;
  create(title: string, text: string, topicId: TopicId | null): Promise<Result<Response>>;
  /** The response as it would be used for the routed comment (or for nobody in particular). */
  prepare(response: Response, routed: RoutedComment | null): Promise<Answer>;
}
