export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en';
}

export const localeTags: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
