export { ChangeFeed, type FeedOptions } from './change-feed';
export type { Changed, ChangeNews, ChangePoll, PollChanges } from './protocol';
