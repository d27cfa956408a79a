// The example team's thirty prepared answers. One file, although long: they are read and edited as one
// text, so that all of them keep one voice.
//
// How they are written: first the thing that was asked, then one next step; no "dear customer", no apology
// without a deed, no promise of a day. «friendly» is spoken Persian, «formal» is written Persian. Numbers,
// links and names come from facts, which are empty at first and block insertion until somebody fills them.
// Under a post nobody is asked for a phone, card or order number: that belongs into a message.
// Answers that speak to one person begin with the handle, as a word of its own: it can be dropped where the
// page has already written it, and a greeting stands in for it where the page names nobody.
import type { Response, Variant } from '@/utils/schema/response';
import type { z } from '@/utils/schema/zod';
import { listed, type Say, type Words } from './words';

type ResponseFields = Omit<z.input<typeof Response>, 'createdAt' | 'updatedAt' | 'updatedBy'>;

interface ResponseSource {
  id: string;
  title: Words;
  shortcut: string;
  topics: string;
  department: string;
  tags?: Words[];
  /** Under a post. */
  comment: { friendly: string; formal: string; en: string };
  /** In a private message, where the conversation belongs there. */
  message?: { fa: string; en: string };
  reviewEveryDays?: number;
}

/** The answers; every one has its Persian and English variants, whatever the language of the team. */
export const exampleResponses = (say: Say): ResponseFields[] =>
  RESPONSES.map((response) => ({
    id: response.id,
    title: say(response.title),
    shortcut: response.shortcut,
    topicIds: listed(response.topics).map((topic) => `ex-topic-${topic}`),
    departmentId: response.department,
    variants: variantsOf(response),
    tags: (response.tags ?? []).map(say),
    status: 'approved',
    ...(response.reviewEveryDays === undefined ? {} : { reviewEveryDays: response.reviewEveryDays }),
  }));

function variantsOf({ comment, message }: ResponseSource): z.input<typeof Variant>[] {
  const variants: z.input<typeof Variant>[] = [
    { language: 'fa', tone: 'friendly', place: 'comment', text: comment.friendly },
    { language: 'fa', tone: 'formal', place: 'comment', text: comment.formal },
    { language: 'en', tone: 'friendly', place: 'comment', text: comment.en },
  ];
  if (message) {
    variants.push(
      { language: 'fa', tone: 'friendly', place: 'message', text: message.fa },
      { language: 'en', tone: 'friendly', place: 'message', text: message.en },
    );
  }
  return variants;
}

const RESPONSES: ResponseSource[] = [
  // ------------------------------------------------------------------------------------------- price
  {
    id: 'ex-response-price',
    title: { fa: 'قیمت همین محصول', en: 'Price of this product' },
    shortcut: 'price',
    topics: 'price',
    department: 'ex-department-sales',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} قیمت این کار: {{fact.price}}. رنگ و سایزی که می‌خواید رو هم بگید تا موجودیش رو براتون نگاه کنم.',
      formal:
        '{{customer.handle|سلام.}} قیمت این محصول {{fact.price}} است. اگر رنگ و سایز موردنظرتان را بفرمایید، موجودی آن را بررسی می‌کنیم.',
      en: '{{customer.handle|Hi!}} This one is {{fact.price}}. Tell us the colour and size you have in mind and we’ll check whether it’s here.',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، قیمت این کار: {{fact.price}}.\nاز این‌جا می‌تونید رنگ و سایز رو انتخاب کنید و سفارش بدید: {{fact.orderLink}}\nاگه بین دو تا موندید بگید، یه عکس توی نور روز براتون می‌فرستم.',
      en: 'Hi {{customer.name|there}}, this one is {{fact.price}}.\nYou can pick colour and size and order here: {{fact.orderLink}}\nIf you’re torn between two, say so and I’ll send you photos in daylight.',
    },
    reviewEveryDays: 30,
  },
  {
    id: 'ex-response-price-why',
    title: { fa: 'چرا این قیمت؟', en: 'Why it costs what it costs' },
    shortcut: 'why',
    topics: 'price',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'حق دارید بپرسید. هر کدوم رو یک نفر از اول تا آخر با دست درست می‌کنه و چند روز وقت می‌بره؛ بیشتر قیمت، دستمزد همون آدمه. اگه بودجه‌تون رو بگید، نزدیک‌ترین کار رو نشونتون می‌دم.',
      formal:
        'پرسش بجایی است. هر قطعه را یک نفر در چند روز با دست می‌سازد و بخش بزرگ قیمت، دستمزد سازنده است. اگر بودجهٔ خود را بفرمایید، نزدیک‌ترین کار را معرفی می‌کنیم.',
      en: 'Fair question. One person makes each piece by hand over several days, and most of the price is that person’s pay. Tell us your budget and we’ll show you what comes closest.',
    },
  },
  // ---------------------------------------------------------------------------------------- shipping
  {
    id: 'ex-response-shipping',
    title: { fa: 'ارسال به همه‌جای ایران', en: 'Shipping within Iran' },
    shortcut: 'ship',
    topics: 'shipping',
    department: 'ex-department-sales',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} بله، به همهٔ شهرها می‌فرستیم. معمولاً {{fact.shippingDays}} طول می‌کشه و هزینه‌ش {{fact.shippingCost}}. کد رهگیری هم براتون میاد.',
      formal:
        '{{customer.handle|سلام.}} بله، به همهٔ شهرها ارسال داریم. زمان معمول {{fact.shippingDays}} و هزینهٔ آن {{fact.shippingCost}} است و کد رهگیری برایتان فرستاده می‌شود.',
      en: '{{customer.handle|Hi!}} Yes, we ship all over Iran. It usually takes {{fact.shippingDays}} and costs {{fact.shippingCost}}; you’ll get a tracking code.',
    },
    reviewEveryDays: 60,
  },
  {
    id: 'ex-response-shipping-courier',
    title: { fa: 'پیک همان‌روز در تهران', en: 'Same-day courier in Tehran' },
    shortcut: 'courier',
    topics: 'shipping',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'توی تهران اگه تا ظهر سفارش بدید، همون روز با پیک می‌رسونیم؛ هزینه‌ش رو پیک موقع تحویل می‌گیره. بعدازظهر که بشه می‌افته برای روز کاری بعد.',
      formal:
        'در تهران، سفارش‌هایی که تا ظهر ثبت شوند همان روز با پیک فرستاده می‌شوند و هزینهٔ پیک هنگام تحویل پرداخت می‌شود. سفارش‌های بعدازظهر، روز کاری بعد ارسال می‌شوند.',
      en: 'In Tehran, orders placed before noon go out by courier the same day; you pay the courier on delivery. Afternoon orders leave on the next working day.',
    },
  },
  {
    id: 'ex-response-shipping-abroad',
    title: { fa: 'ارسال به خارج از ایران', en: 'Shipping abroad' },
    shortcut: 'abroad',
    topics: 'shipping',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'برای بیرون از ایران، هر سفارش رو جدا حساب می‌کنیم چون هزینه به وزن و کشور بستگی داره. شهر و محصول رو دایرکت کنید، تا فردا بهتون می‌گم می‌شه یا نه و چقدر.',
      formal:
        'هزینهٔ ارسال به خارج از ایران به وزن بسته و کشور مقصد بستگی دارد. لطفاً شهر و محصول را در دایرکت بفرستید تا حداکثر تا فردا امکان و هزینهٔ آن را اعلام کنیم.',
      en: 'For other countries we work it out per order, since it depends on weight and place. Send us the city and the piece by DM and you’ll hear by tomorrow whether we can and what it costs.',
    },
  },
  // ------------------------------------------------------------------------------------ availability
  {
    id: 'ex-response-in-stock',
    title: { fa: 'موجود است', en: 'It is in stock' },
    shortcut: 'yes',
    topics: 'availability',
    department: 'ex-department-sales',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} بله، موجوده. از هر رنگ چند تا بیشتر نیست، پس اگه دلتون رو برده از این‌جا سفارش بدید: {{fact.orderLink}}',
      formal:
        '{{customer.handle|سلام.}} بله، در حال حاضر موجود است. از هر رنگ تعداد محدودی داریم و می‌توانید از این نشانی سفارش دهید: {{fact.orderLink}}',
      en: '{{customer.handle|Hi!}} Yes, it’s here. There are only a few of each colour, so if it’s the one, order here: {{fact.orderLink}}',
    },
  },
  {
    id: 'ex-response-out-of-stock',
    title: { fa: 'تمام شده؛ کی می‌آید', en: 'Sold out; when it returns' },
    shortcut: 'soldout',
    topics: 'availability',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'این یکی فعلاً تموم شده. سری بعدیش حدود {{fact.restockDate}} می‌رسه. بنویسید «خبرم کن» تا همون روز براتون پیام بدیم.',
      formal:
        'این محصول در حال حاضر تمام شده است و سری بعدی حدود {{fact.restockDate}} آماده می‌شود. اگر همین‌جا بنویسید «خبرم کنید»، همان روز پیام می‌دهیم.',
      en: 'This one has sold out for now. The next batch is due around {{fact.restockDate}}. Write “tell me” below and we’ll message you that day.',
    },
    reviewEveryDays: 14,
  },
  {
    id: 'ex-response-how-to-order',
    title: { fa: 'چطور سفارش بدهم؟', en: 'How to order' },
    shortcut: 'order',
    topics: 'availability',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'خیلی ساده‌ست: از {{fact.orderLink}} رنگ و سایز رو انتخاب کنید و آنلاین پرداخت کنید. اگه با سایت راحت نیستید، دایرکت بدید خودمون ثبت می‌کنیم.',
      formal:
        'کافی است در {{fact.orderLink}} رنگ و سایز را انتخاب و آنلاین پرداخت کنید. اگر ثبت از راه دایرکت برایتان آسان‌تر است، پیام دهید تا ما سفارش را ثبت کنیم.',
      en: 'Pick colour and size at {{fact.orderLink}} and pay online. If you’d rather not use the site, send us a DM and we’ll place the order for you.',
    },
  },
  // ------------------------------------------------------------------------------------ size, material
  {
    id: 'ex-response-size',
    title: { fa: 'انتخاب سایز', en: 'Choosing a size' },
    shortcut: 'size',
    topics: 'size-material',
    department: 'ex-department-sales',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} بهترین راه اینه که یکی از لباس‌های خودتون رو صاف بذارید و با جدول بسنجید؛ بین دو سایز موندید، بزرگ‌تره رو بردارید. جدول این‌جاست: {{fact.sizeChart}}',
      formal:
        '{{customer.handle|سلام.}} پیشنهاد می‌کنیم یکی از لباس‌های خود را صاف بگذارید و با جدول مقایسه کنید. اگر میان دو سایز بودید، سایز بزرگ‌تر مناسب‌تر است. جدول اندازه‌ها: {{fact.sizeChart}}',
      en: '{{customer.handle|Hi!}} The surest way is to lay something of yours flat and compare it with the chart. Between two sizes, take the larger. The chart: {{fact.sizeChart}}',
    },
  },
  {
    id: 'ex-response-material',
    title: { fa: 'جنس محصول', en: 'What it is made of' },
    shortcut: 'material',
    topics: 'size-material',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'جنس این کار: {{fact.material}}. اگه پوستتون حساسه یا چیزی هست که باید بدونیم بگید، راستش رو می‌گیم که به‌دردتون می‌خوره یا نه.',
      formal:
        'جنس این محصول {{fact.material}} است. اگر به الیاف خاصی حساسیت دارید بفرمایید تا دقیق راهنمایی کنیم.',
      en: 'It’s made of {{fact.material}}. If your skin is sensitive or there’s anything we should know, tell us and we’ll say honestly whether it suits you.',
    },
  },
  {
    id: 'ex-response-care',
    title: { fa: 'شست‌وشو و نگه‌داری', en: 'Washing and care' },
    shortcut: 'care',
    topics: 'size-material',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'پشم و بافت رو با آب ولرم و دست بشورید، نچلونید و خوابیده خشک کنید. پالتو فقط خشک‌شویی. سفال لعاب‌دار هم با اسکاچ نرم؛ ماشین ظرف‌شویی نه.',
      formal:
        'بافته‌های پشمی را با آب ولرم و دست بشویید، نچلانید و روی سطح صاف خشک کنید. پالتوها فقط خشک‌شویی شوند و سفال لعاب‌دار با ابر نرم و بدون ماشین ظرف‌شویی شسته شود.',
      en: 'Wash knits and wool by hand in lukewarm water, don’t wring, dry flat. Coats: dry-cleaning only. Glazed pottery: a soft sponge, not the dishwasher.',
    },
  },
  // ------------------------------------------------------------------------------------ order status
  {
    id: 'ex-response-order-number',
    title: { fa: 'شمارهٔ سفارش را در دایرکت بفرستید', en: 'Send the order number by message' },
    shortcut: 'where',
    topics: 'order-status',
    department: 'ex-department-care',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} همین الان پیگیری می‌کنم. شمارهٔ سفارش رو دایرکت کنید (زیر پست ننویسید)، تا یک ساعت دیگه می‌گم کجاست.',
      formal:
        '{{customer.handle|سلام.}} لطفاً شمارهٔ سفارش را در دایرکت بفرستید و زیر پست ننویسید. تا یک ساعت دیگر وضعیت آن را اعلام می‌کنیم.',
      en: '{{customer.handle|Hi!}} I’m on it. Send us the order number by DM (please not down here) and within an hour you’ll know where it is.',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، ممنون که پیام دادید. شمارهٔ سفارش یا موبایلی که باهاش خرید کردید رو بفرستید تا مرحله‌ش رو نگاه کنم.',
      en: 'Hi {{customer.name|there}}, thanks for writing. Send me the order number, or the phone number you ordered with, and I’ll look up where it stands.',
    },
  },
  {
    id: 'ex-response-on-its-way',
    title: { fa: 'در راه است', en: 'It is on its way' },
    shortcut: 'onway',
    topics: 'order-status',
    department: 'ex-department-care',
    comment: {
      friendly:
        'بسته‌تون تحویل پست شده و کد رهگیریش رو دایرکت کردیم. از این‌جا به بعد معمولاً {{fact.shippingDays}} راه داره؛ اگه بیشتر شد خودمون با پست تماس می‌گیریم.',
      formal:
        'بستهٔ شما تحویل پست شده و کد رهگیری در دایرکت ارسال شده است. زمان معمول رسیدن {{fact.shippingDays}} است و اگر بیشتر شد، ما با پست تماس می‌گیریم.',
      en: 'Your parcel is with the carrier and the tracking code is in your DMs. From here it usually takes {{fact.shippingDays}}; if it runs longer, we’ll call the carrier ourselves.',
    },
    message: {
      fa: 'بسته‌تون تحویل پست شد. معمولاً {{fact.shippingDays}} بعد می‌رسه.\nکد رهگیری رو توی پیام بعدی می‌فرستم؛ اگه تا آخر این مدت نرسید همین‌جا بگید، پیگیریش با منه.',
      en: 'Your parcel is with the carrier and usually arrives within {{fact.shippingDays}}.\nThe tracking code comes in my next message. If it isn’t there by then, tell me here and I’ll chase it.',
    },
  },
  // --------------------------------------------------------------------------------------- complaint
  {
    id: 'ex-response-late',
    title: { fa: 'دیر شده', en: 'It is late' },
    shortcut: 'late',
    topics: 'delivery-complaint',
    department: 'ex-department-care',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} حق با شماست، این همه انتظار درست نیست و ببخشید. شمارهٔ سفارش رو دایرکت کنید؛ امروز با پست حرف می‌زنم و تا عصر بهتون خبر می‌دم، چه پیدا شده باشه چه نه.',
      formal:
        '{{customer.handle|سلام.}} حق با شماست و بابت این تأخیر عذر می‌خواهیم. لطفاً شمارهٔ سفارش را در دایرکت بفرستید. امروز از پست پیگیری می‌کنیم و تا عصر، در هر صورت، به شما خبر می‌دهیم.',
      en: '{{customer.handle|Hi!}} You’re right, that is too long to wait, and I’m sorry. Send us the order number by DM: I’ll speak to the carrier today and write to you by this evening, found or not.',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، ببخشید که این‌قدر طول کشید. با پست تماس گرفتم و تا عصر نتیجه رو همین‌جا می‌نویسم.\nاگه بسته گم شده باشه، یا دوباره می‌فرستیم یا پول رو برمی‌گردونیم؛ انتخابش با شماست.',
      en: 'Hi {{customer.name|there}}, I’m sorry this has taken so long. I’ve called the carrier and will write the result here by this evening.\nIf the parcel is lost we send a new one or return your money, whichever you prefer.',
    },
  },
  {
    id: 'ex-response-damaged',
    title: { fa: 'شکسته، خراب یا اشتباه رسیده', en: 'Broken, faulty or wrong' },
    shortcut: 'broken',
    topics: 'delivery-complaint',
    department: 'ex-department-care',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} خیلی ناراحت شدم که این‌طوری رسیده؛ ببخشید. یه عکس از کار و جعبه با شمارهٔ سفارش دایرکت کنید. جایگزینش رو با هزینهٔ خودمون می‌فرستیم.',
      formal:
        '{{customer.handle|سلام.}} بابت این پیشامد عذر می‌خواهیم. لطفاً عکسی از کالا و جعبه را همراه شمارهٔ سفارش در دایرکت بفرستید. جایگزین آن با هزینهٔ ما ارسال می‌شود.',
      en: '{{customer.handle|Hi!}} I’m sorry it reached you like that. Please DM us a photo of the piece and the box with your order number. We’ll send a replacement at our cost.',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، ببخشید. برای اینکه زود درستش کنیم این سه تا رو بفرستید:\n۱. عکس کار\n۲. عکس جعبه\n۳. شمارهٔ سفارش\nلازم نیست چیزی رو پس بفرستید تا خودم خبر بدم.',
      en: 'Hi {{customer.name|there}}, I’m sorry about this. To put it right quickly, please send:\n1. a photo of the piece\n2. a photo of the box\n3. the order number\nDon’t send anything back until you hear from me.',
    },
  },
  {
    id: 'ex-response-no-answer',
    title: { fa: 'جواب نداده بودیم', en: 'We had not answered' },
    shortcut: 'silent',
    topics: 'delivery-complaint',
    department: 'ex-department-care',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} ببخشید که پیام‌هاتون بی‌جواب موند؛ تقصیر ما بود. الان دارم می‌خونمشون و همین امروز توی دایرکت جواب می‌دم.',
      formal:
        '{{customer.handle|سلام.}} بابت بی‌پاسخ ماندن پیام‌هایتان عذر می‌خواهیم؛ کوتاهی از ما بود. پیام‌های شما را می‌خوانیم و همین امروز در دایرکت پاسخ می‌دهیم.',
      en: '{{customer.handle|Hi!}} I’m sorry your messages went unanswered; that was our fault. I’m reading them now and will reply by DM today.',
    },
  },
  // ------------------------------------------------------------------------------------------ return
  {
    id: 'ex-response-return',
    title: { fa: 'شرایط مرجوعی', en: 'How returns work' },
    shortcut: 'return',
    topics: 'return',
    department: 'ex-department-care',
    comment: {
      friendly:
        'تا {{fact.returnDays}} بعد از تحویل، اگه نپوشیده و سالم باشه پسش می‌گیریم؛ پولتون هم {{fact.refundDays}} بعد از رسیدنش برمی‌گرده. برای شروع، دایرکت بدید.',
      formal:
        'تا {{fact.returnDays}} پس از تحویل، کالای استفاده‌نشده و سالم را پس می‌گیریم و وجه آن {{fact.refundDays}} پس از دریافت کالا بازگردانده می‌شود. برای شروع در دایرکت پیام دهید.',
      en: 'Within {{fact.returnDays}} of delivery we take back anything unworn and whole, and your money returns {{fact.refundDays}} after it reaches us. Send a DM to start.',
    },
    message: {
      fa: 'حتماً، پسش می‌گیریم. بسته رو مثل روز اول ببندید و شمارهٔ سفارش رو روش بنویسید، نشانی انبار رو همین‌جا می‌فرستم.\nوقتی رسید خبر می‌دم و {{fact.refundDays}} بعد پول به همون کارتی که خرید کردید برمی‌گرده.',
      en: 'Of course, we’ll take it back. Pack it as it came and write the order number on it; I’ll send the warehouse address here.\nI’ll tell you when it arrives, and {{fact.refundDays}} later the money is back on the card you paid with.',
    },
  },
  {
    id: 'ex-response-exchange',
    title: { fa: 'تعویض سایز یا رنگ', en: 'Another size or colour' },
    shortcut: 'swap',
    topics: 'return',
    department: 'ex-department-care',
    comment: {
      friendly:
        'عوضش می‌کنیم. تا {{fact.returnDays}} وقت دارید، فقط نپوشیده باشه. دایرکت بدید کدوم سایز رو می‌خواید تا همون رو براتون کنار بذارم.',
      formal:
        'تعویض تا {{fact.returnDays}} پس از تحویل و به شرط استفاده نشدن کالا ممکن است. لطفاً سایز موردنظرتان را در دایرکت بفرستید تا برایتان کنار بگذاریم.',
      en: 'We’ll swap it. You have {{fact.returnDays}}, as long as it’s unworn. DM us the size you want and we’ll put it aside.',
    },
  },
  // ----------------------------------------------------------------------------------------- payment
  {
    id: 'ex-response-charged',
    title: { fa: 'پول کم شد، سفارش ثبت نشد', en: 'Charged, but no order' },
    shortcut: 'charged',
    topics: 'payment',
    department: 'ex-department-care',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} نگران نباشید، پولتون گم نمی‌شه: اگه سفارش ثبت نشده باشه بانک معمولاً تا ۷۲ ساعت خودش برش می‌گردونه. ساعت و مبلغ رو دایرکت کنید تا از سمت خودمون هم نگاه کنم. شمارهٔ کارت نفرستید.',
      formal:
        '{{customer.handle|سلام.}} اگر سفارش ثبت نشده باشد، بانک معمولاً تا ۷۲ ساعت وجه را بازمی‌گرداند. لطفاً ساعت و مبلغ تراکنش را در دایرکت بفرستید تا ما نیز بررسی کنیم. نیازی به شمارهٔ کارت نیست.',
      en: '{{customer.handle|Hi!}} Your money isn’t lost: if no order was made, the bank usually returns it within 72 hours. DM us the time and the amount and we’ll check our side too. Please don’t send a card number.',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، ساعت و مبلغ تراکنش رو بفرستید تا با درگاه چک کنم. شمارهٔ کارت و رمز لازم نیست و هیچ‌وقت ازتون نمی‌خوایم.\nاگه سفارش‌تون ثبت نشده باشه و بخوایدش، همون کار رو تا فردا براتون نگه می‌دارم.',
      en: 'Hi {{customer.name|there}}, send me the time and the amount and I’ll check with the payment provider. I don’t need a card number or PIN, and we will never ask for one.\nIf the order wasn’t made and you still want it, I’ll hold the piece for you until tomorrow.',
    },
  },
  {
    id: 'ex-response-payment-ways',
    title: { fa: 'راه‌های پرداخت', en: 'Ways to pay' },
    shortcut: 'pay',
    topics: 'payment',
    department: 'ex-department-care',
    comment: {
      friendly:
        'با همهٔ کارت‌های بانکی می‌تونید توی سایت پرداخت کنید. اگه درگاه خطا داد، فیلترشکن رو خاموش کنید و یه بار دیگه بزنید؛ باز نشد دایرکت بدید. سایت: {{fact.orderLink}}',
      formal:
        'پرداخت با همهٔ کارت‌های بانکی در سایت انجام می‌شود. در صورت خطا، فیلترشکن را خاموش و دوباره تلاش کنید؛ اگر برطرف نشد در دایرکت پیام دهید. نشانی سایت: {{fact.orderLink}}',
      en: 'You can pay on the site with any Iranian bank card. If the payment page fails, turn off your VPN and try once more; if it still fails, send us a DM. The site: {{fact.orderLink}}',
    },
  },
  // --------------------------------------------------------------------------------------- wholesale
  {
    id: 'ex-response-wholesale',
    title: { fa: 'خرید عمده و سازمانی', en: 'Wholesale and company orders' },
    shortcut: 'bulk',
    topics: 'wholesale',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'بله، از {{fact.minimumOrder}} به بالا قیمت عمده داریم. اسم کار، شهر و تعداد تقریبی رو بفرستید به {{fact.email}} تا کاتالوگ و قیمت‌ها رو براتون بفرستیم.',
      formal:
        'بله، برای سفارش‌های {{fact.minimumOrder}} و بیشتر قیمت عمده داریم. لطفاً نام کسب‌وکار، شهر و تعداد تقریبی را به {{fact.email}} بفرستید تا کاتالوگ و قیمت‌ها ارسال شود.',
      en: 'Yes, from {{fact.minimumOrder}} upwards we have wholesale prices. Write to {{fact.email}} with your business, city and rough quantity, and we’ll send the catalogue and prices.',
    },
  },
  {
    id: 'ex-response-cooperation',
    title: { fa: 'پیشنهاد همکاری', en: 'Offers to work together' },
    shortcut: 'collab',
    topics: 'wholesale',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'خوشحالیم که به ما فکر کردید. پیشنهادتون رو با دو سه نمونه کار بفرستید به {{fact.email}}. هر هفته یک بار همه رو می‌خونیم و به همه جواب می‌دیم، حتی اگه جوابمون «نه» باشه.',
      formal:
        'از توجه شما سپاسگزاریم. لطفاً پیشنهاد خود را با چند نمونه کار به {{fact.email}} بفرستید. پیشنهادها هر هفته بررسی می‌شوند و به همه پاسخ می‌دهیم.',
      en: 'We’re glad you thought of us. Send your idea with two or three samples of your work to {{fact.email}}. We read them once a week and answer everyone, even when the answer is no.',
    },
  },
  // ----------------------------------------------------------------------------------------- address
  {
    id: 'ex-response-address',
    title: { fa: 'نشانی و ساعت کار', en: 'Address and hours' },
    shortcut: 'address',
    topics: 'address',
    department: 'ex-department-care',
    comment: {
      friendly:
        'خوش اومدید! این‌جاییم: {{fact.address}}. ساعت کارمون: {{fact.hours}}. اگه یه کار خاص رو می‌خواید ببینید، قبلش زنگ بزنید کنار بذاریم: {{fact.phone}}',
      formal:
        'نشانی فروشگاه: {{fact.address}}. ساعت کار: {{fact.hours}}. اگر کالای مشخصی مدنظرتان است، پیش از آمدن تماس بگیرید تا کنار بگذاریم: {{fact.phone}}',
      en: 'Come and see us: {{fact.address}}. Opening hours: {{fact.hours}}. If you’re coming for one piece in particular, call first and we’ll put it aside: {{fact.phone}}',
    },
  },
  // ---------------------------------------------------------------------------------------- discount
  {
    id: 'ex-response-discount',
    title: { fa: 'کد تخفیف جاری', en: 'The current code' },
    shortcut: 'code',
    topics: 'discount',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'بله! کد {{fact.discountCode}} رو موقع پرداخت بزنید تا {{fact.discountAmount}} کم بشه. تا {{fact.discountUntil}} وقت دارید.',
      formal:
        'بله، با کد {{fact.discountCode}} هنگام پرداخت {{fact.discountAmount}} تخفیف می‌گیرید. این کد تا {{fact.discountUntil}} فعال است.',
      en: 'Yes! Enter {{fact.discountCode}} at checkout for {{fact.discountAmount}} off. It works until {{fact.discountUntil}}.',
    },
    reviewEveryDays: 7,
  },
  {
    id: 'ex-response-discount-none',
    title: { fa: 'فعلاً تخفیفی نداریم', en: 'No code at the moment' },
    shortcut: 'nocode',
    topics: 'discount',
    department: 'ex-department-sales',
    comment: {
      friendly:
        'راستش الان کد فعالی نداریم و قیمت برای همه یکیه. دفعهٔ بعد همین‌جا و توی استوری اعلام می‌کنیم که به کسی دیر نرسه.',
      formal:
        'در حال حاضر کد تخفیف فعالی نداریم و قیمت برای همه یکسان است. تخفیف بعدی در همین صفحه و در استوری اعلام می‌شود.',
      en: 'Honestly, there’s no code running right now; the price is the same for everyone. The next one will be announced here and in our stories, so nobody misses it.',
    },
  },
  // ------------------------------------------------------------------------------------------ praise
  {
    id: 'ex-response-thanks',
    title: { fa: 'تشکر از تعریف', en: 'Thanks for kind words' },
    shortcut: 'thanks',
    topics: 'praise',
    department: 'ex-department-content',
    comment: {
      friendly: 'چه خوب که به دلتون نشسته 🌿 همین الان پیامتون رو برای بچه‌های کارگاه می‌خونم.',
      formal: 'سپاس از لطف شما. پیامتان را برای همکاران کارگاه می‌خوانیم؛ دلگرمی بزرگی است.',
      en: 'So glad you like it 🌿 I’m reading this out loud in the workshop right now.',
    },
  },
  {
    id: 'ex-response-photo',
    title: { fa: 'اجازهٔ بازنشر عکس', en: 'May we share your photo?' },
    shortcut: 'photo',
    topics: 'praise',
    department: 'ex-department-content',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} چقدر خوب شده توی خونه‌تون! اجازه می‌دید عکستون رو با اسم خودتون استوری کنیم؟',
      formal:
        '{{customer.handle|سلام.}} عکس زیبایی است. آیا اجازه می‌دهید آن را با نام خودتان در استوری بازنشر کنیم؟',
      en: '{{customer.handle|Hi!}} It looks lovely in your home! May we share your photo in our story, with your name on it?',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، عکستون رو دیدیم و خیلی به دلمون نشست. اجازه می‌دید با اسم خودتون استوریش کنیم؟ اگه دوست ندارید هم کاملاً درک می‌کنیم.',
      en: 'Hi {{customer.name|there}}, we saw your photo and loved it. May we share it in our story with your name? If you’d rather not, that’s perfectly fine.',
    },
  },
  // ------------------------------------------------------------------------------------ legal, crisis
  {
    id: 'ex-response-legal',
    title: { fa: 'حقوقی و رسانه: رسید', en: 'Legal and press: received' },
    shortcut: 'legal',
    topics: 'legal-press',
    department: 'ex-department-pr',
    comment: {
      friendly:
        'پیامتون رو دیدیم و جدی می‌گیریمش. مسئول روابط عمومی امروز توی دایرکت بهتون پیام می‌ده؛ اگه شماره یا ایمیلی دارید همون‌جا بفرستید.',
      formal:
        'پیام شما دریافت شد و آن را جدی می‌گیریم. مسئول روابط عمومی امروز در دایرکت با شما تماس می‌گیرد. لطفاً راه تماس خود را همان‌جا بفرستید.',
      en: 'We’ve read your message and take it seriously. Our head of public relations will write to you by DM today; please leave a way to reach you there.',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، من از روابط عمومی پیام می‌دم. موضوع رو کامل شنیدن برای ما مهمه. چه ساعتی می‌تونم با شما تماس بگیرم؟',
      en: 'Hello {{customer.name|there}}, I’m writing from public relations. We would like to hear the whole matter. At what time may I call you?',
    },
  },
  {
    id: 'ex-response-holding',
    title: { fa: 'پاسخ موقت (بحران)', en: 'Holding statement (crisis)' },
    shortcut: 'hold',
    topics: 'legal-press',
    department: 'ex-department-pr',
    tags: [{ fa: 'پاسخ موقت', en: 'holding statement' }],
    comment: {
      friendly:
        'از موضوع خبر داریم و داریم دقیق بررسیش می‌کنیم. تا وقتی مطمئن نشدیم حدس نمی‌زنیم؛ نتیجه رو همین‌جا، روی همین صفحه، می‌نویسیم.',
      formal:
        'از این موضوع آگاهیم و در حال بررسی دقیق آن هستیم. تا روشن شدن واقعیت گمانه‌زنی نمی‌کنیم و نتیجه را در همین صفحه اعلام خواهیم کرد.',
      en: 'We know about this and are looking into it carefully. We won’t guess before we are sure; what we find will be posted here, on this page.',
    },
    message: {
      fa: 'سلام {{customer.name|و وقت به‌خیر}}، از موضوع خبر داریم و در حال بررسی هستیم. به‌محض اینکه نتیجهٔ قطعی داشته باشیم روی صفحه می‌نویسیم و به شما هم پیام می‌دیم.',
      en: 'Hello {{customer.name|there}}, we know about this and are looking into it. As soon as we have a firm answer we will post it on our page and write to you as well.',
    },
  },
  // ----------------------------------------------------------------------------------------- unknown
  {
    id: 'ex-response-ask',
    title: { fa: 'می‌پرسم و خبر می‌دهم', en: 'I will ask and come back' },
    shortcut: 'ask',
    topics: 'unknown',
    department: 'ex-department-management',
    comment: {
      friendly:
        '{{customer.handle|سلام!}} جوابش رو دقیق نمی‌دونم و نمی‌خوام حدس بزنم. می‌پرسم و امروز همین‌جا می‌نویسم.',
      formal:
        '{{customer.handle|سلام.}} برای آنکه پاسخ دقیق بدهیم، موضوع را می‌پرسیم و امروز همین‌جا می‌نویسیم.',
      en: '{{customer.handle|Hi!}} I don’t know for certain and would rather not guess. I’ll ask, and write the answer here today.',
    },
  },
];
