/**
 * Sentences that give orders to whoever reads the text, or speak to a machine. News reports and does not command: such a
 * sentence proves nothing of what it wants said, so no statement may rest on it.
 */
const orders: readonly RegExp[] = [
  // Imperatives that no past tense is spelled like, unlike ترجم, أعد or تجاهل.
  /(?:^|[.،؛:!؟\n]\s*)(?:و|ف|ثم )?(?:اكتب|اذكر|أجب|اجب|انشر|اعرض|اكشف|احذف|اجعل|أدرج|استخدم|انس)(?:وا|ي)?(?=\s)/u,
  /(?:^|\s)[وف]?(?:أضف|اضف|أضيفوا)\s+(?:\S+\s+){0,2}(?:رابط|الرابط|اسم|اقتباس|جملة|عبارة|رقم)/u,
  /(?:تجاهل|تجاهلوا|انس|انسوا|اترك|خالف)\s+(?:\S+\s+){0,3}(?:التعليمات|الأوامر|التوجيهات|القواعد)/u,
  /(?:التعليمات|الأوامر|التوجيهات)\s+(?:السابقة|أعلاه)|(?:موجه|موجّه|رسالة|تعليمات)\s+النظام/u,
  /(?:ملاحظة|رسالة|تعليمات|توجيه|تنبيه)\s+(?:إلى|الى|ل)\s*(?:ال|ل)?(?:ملخص|ملخّص|مساعد|نموذج|ذكاء|مترجم|روبوت|آلة)/u,
  /(?:ignore|disregard|forget|override)\s+(?:\S+\s+){0,4}(?:instructions?|rules|orders|prompts?)\b/iu,
  /\b(?:system|hidden)\s+prompt\b|\byou are now\b|\bas an ai\b/iu,
  /\b(?:note|message|instructions?)\s+(?:to|for)\s+(?:the\s+)?(?:summari[sz]er|assistant|model|ai|translator)\b/iu,
];

/** Whether a text gives orders to its reader. */
export function givesOrders(text: string): boolean {
  return orders.some((order) => order.test(text));
}
