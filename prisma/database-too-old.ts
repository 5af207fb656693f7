export class DatabaseTooOldError extends Error {}
