// What everything that can be listened to gives back.

export type Unsubscribe = () => void;
