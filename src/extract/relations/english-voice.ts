/**
 * How words put a signing, which tells where its parties stand: X signs it with Y; it is signed by X and Y;
 * it, which X and Y signed; the signing of it by X and Y.
 */
export type Voice = 'active' | 'passive' | 'relative' | 'noun';
