/**
 * A part of a file as it comes: text to be written as UTF-8, or bytes. A writer hands over at least one for each row of a
 * table, an empty one where there is nothing to be sent yet: whoever takes them may stop between any two.
 */
export type Piece = string | Uint8Array;
