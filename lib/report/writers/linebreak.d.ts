// The package ships no types.
declare module "linebreak" {
  /** Line breaking opportunities of a text (Unicode UAX 14), in order. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
