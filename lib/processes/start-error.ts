/** Something that the person who starts Balagh can mend; its message is the one sentence they see. */
export class StartError extends Error {}
