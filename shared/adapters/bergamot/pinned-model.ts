/** One file of a model: what it is for and which bytes are the right ones. */
export interface PinnedFile {
  readonly role: 'model' | 'shortlist' | 'vocabulary';
  /** Its name where it is published, compressed. */
  readonly name: string;
  readonly compressedBytes: number;
  /** SHA-256 of the compressed file. */
  readonly compressedSha256: string;
  /** SHA-256 of the unpacked file, where it is known; it accepts the file in another compression. */
  readonly sha256: string | null;
}

/** A model whose every byte is known, and where it is published. */
export interface PinnedModel {
  /** Shown to people and part of a translator's version. */
  readonly version: string;
  readonly files: readonly PinnedFile[];
  /** Folders of the web that have the files under their names, the first choice first. */
  readonly folders: readonly string[];
  /** A listing of models that has the files under other names, asked last; null when there is none. */
  readonly registry: string | null;
}

/** Mozilla's Arabic to English model (base-memory, Mozilla Public License 2.0), the one that Firefox Translations uses. */
export const mozillaArabicEnglish: PinnedModel = {
  version: 'aren-7b7af028',
  files: [
    {
      role: 'model',
      name: 'model.aren.intgemm.alphas.bin.gz',
      compressedBytes: 23_224_456,
      compressedSha256: '31e032a402a8463a1e19c8e355529f73c0732926b22b1eadc8bade39ecc23a80',
      sha256: '7b7af0282dc5f4d8805b9a298c2fa828967e3f09ca10f1942ebeea0b2cfc12fa',
    },
    {
      role: 'shortlist',
      name: 'lex.50.50.aren.s2t.bin.gz',
      compressedBytes: 2_259_861,
      compressedSha256: '59335a02934f19f5e9bf171de9db8b73b5e95a69dce03a7d2fe6e9e43e3f849e',
      sha256: null,
    },
    {
      role: 'vocabulary',
      name: 'vocab.aren.spm.gz',
      compressedBytes: 416_700,
      compressedSha256: 'c379c52857c2f0886ae52a255ac770e5992524782ee20bb0966deca079e9595f',
      sha256: null,
    },
  ],
  folders: [
    'https://media.githubusercontent.com/media/mozilla/firefox-translations-models/e7957fc407441a5e3e35bbcbf9d60d9b35764618/models/base-memory/aren/',
  ],
  registry: 'https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/db/models.json',
};
