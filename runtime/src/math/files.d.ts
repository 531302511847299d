/** What the bundler makes of files that are no code: the address of a font, the text of a style sheet. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
declare module "*.css" {
  const text: string;
  export default text;
}
interface ImportMeta {
  readonly url?: string;
}
