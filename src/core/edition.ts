/** The editions that a report is printed in. */

export const EDITIONS = ['zh-Hans'] as const;
export type Edition = (typeof EDITIONS)[number];

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
