const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The database throws at anything else that is given for an id. */
export const isUuid = (text: string) => uuid.test(text)
