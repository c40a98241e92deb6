/** Of everybody in pictures. */
export const PASSWORD = "correct horse battery";
