// What customers ask and a team answers, in Persian, Finglish and English: the material of the generated team.
// `{p}` stands for the product, `{n}` for a number. One subject times one product is one topic.

export interface Words {
  readonly fa: string;
  readonly en: string;
}

export interface Subject {
  readonly title: Words;
  /** The role that answers. */
  readonly role: 'sales' | 'care' | 'post' | 'shop' | 'brand';
  readonly keywords: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly Words[];
}

export const PRODUCTS: readonly (Words & { readonly keywords: readonly string[] })[] = [
  { fa: 'شال نخی', en: 'cotton shawl', keywords: ['شال', 'شال نخی', 'shal', 'shawl'] },
  { fa: 'کیف چرم', en: 'leather bag', keywords: ['کیف', 'کیف چرم', 'kif', 'bag'] },
  { fa: 'کفش روزمره', en: 'everyday shoes', keywords: ['کفش', 'کتونی', 'kafsh', 'shoes'] },
  { fa: 'مانتوی بهاره', en: 'spring coat', keywords: ['مانتو', 'مانتوی بهاره', 'manto', 'coat'] },
  { fa: 'ست هدیه', en: 'gift set', keywords: ['ست هدیه', 'کادو', 'kado', 'gift set'] },
];

export const SUBJECTS: readonly Subject[] = [
  {
    title: { fa: 'قیمت', en: 'Price' },
    role: 'sales',
    keywords: ['قیمت', 'چنده', 'چند تومن', 'گرون', 'gheymat', 'price', 'how much'],
    questions: ['سلام {p} چنده؟', 'قیمت {p} رو می‌گید لطفا', 'gheymate {p} chande?', 'How much is the {p}?'],
    answers: [
      { fa: 'قیمت امروز {p} {n} هزار تومان است.', en: 'The {p} costs {n} today.' },
      {
        fa: 'قیمت {p} زیر همان پست نوشته شده و تا آخر هفته همین است.',
        en: 'The price stands under its post and holds until the end of the week.',
      },
    ],
  },
  {
    title: { fa: 'زمان ارسال', en: 'Delivery time' },
    role: 'post',
    keywords: ['ارسال', 'کی میرسه', 'پست', 'چند روزه', 'ersal', 'delivery', 'when will'],
    questions: [
      '{p} رو کی ارسال می‌کنید؟',
      'چند روزه می‌رسه شهرستان؟',
      'ersale {p} chand rooze?',
      'When will my {p} arrive?',
    ],
    answers: [
      {
        fa: 'سفارش‌های {p} هر روز ساعت {n} به پست داده می‌شود.',
        en: 'Orders of the {p} go to the post every day.',
      },
      {
        fa: 'برای تهران یک روز کاری و برای بقیه‌ی شهرها سه تا پنج روز کاری زمان لازم است.',
        en: 'One working day within Tehran, three to five elsewhere.',
      },
    ],
  },
  {
    title: { fa: 'هزینه‌ی ارسال', en: 'Delivery cost' },
    role: 'post',
    keywords: ['هزینه ارسال', 'پس کرایه', 'رایگان', 'hazine ersal', 'shipping cost', 'free shipping'],
    questions: [
      'هزینه‌ی ارسال {p} چقدره',
      'ارسال رایگان هم دارید؟',
      'Is shipping of the {p} free?',
      'پس‌کرایه هم می‌فرستید؟',
    ],
    answers: [
      { fa: 'ارسال سفارش‌های بالای {n} هزار تومان رایگان است.', en: 'Shipping is free above {n}.' },
      {
        fa: 'هزینه‌ی ارسال {p} پیش از پرداخت نشان داده می‌شود.',
        en: 'The cost of shipping is shown before you pay.',
      },
    ],
  },
  {
    title: { fa: 'سایز', en: 'Size' },
    role: 'sales',
    keywords: ['سایز', 'اندازه', 'قد', 'لارج', 'size', 'large', 'سایزبندی'],
    questions: [
      'سایز {n} از {p} دارید؟',
      'قد {p} چقدره',
      'size {n} darid?',
      'Do you have the {p} in size {n}?',
    ],
    answers: [
      {
        fa: 'جدول اندازه‌های {p} در صفحه‌ی خودش هست؛ سایز {n} هم موجود است.',
        en: 'The size chart is on the page of the {p}; {n} is there too.',
      },
      {
        fa: 'اگر بین دو سایز مانده‌اید، سایز بزرگ‌تر راحت‌تر می‌نشیند.',
        en: 'Between two sizes the larger one sits better.',
      },
    ],
  },
  {
    title: { fa: 'رنگ', en: 'Colour' },
    role: 'sales',
    keywords: ['رنگ', 'رنگ بندی', 'مشکی', 'سفید', 'rang', 'colour', 'color'],
    questions: [
      '{p} رنگ مشکی هم داره؟',
      'رنگ‌بندیش چیه',
      'range meshki darid?',
      'Which colours does the {p} come in?',
    ],
    answers: [
      {
        fa: '{p} در {n} رنگ موجود است و عکس همه‌ی رنگ‌ها در هایلایت هست.',
        en: 'The {p} comes in {n} colours, all of them in our highlights.',
      },
      {
        fa: 'رنگ در نور روز کمی روشن‌تر از عکس دیده می‌شود.',
        en: 'In daylight the colour looks a little lighter than in the picture.',
      },
    ],
  },
  {
    title: { fa: 'موجودی', en: 'Stock' },
    role: 'shop',
    keywords: ['موجود', 'تموم شده', 'شارژ', 'mojud', 'in stock', 'sold out', 'دوباره میارید'],
    questions: ['{p} موجوده هنوز؟', 'کی شارژ می‌شه؟', 'mojood shod khabar bedid', 'Is the {p} back in stock?'],
    answers: [
      { fa: 'از {p} هنوز {n} عدد موجود است.', en: 'There are still {n} pieces of the {p}.' },
      {
        fa: 'با زدن دکمه‌ی «خبرم کن» در صفحه‌ی {p} از موجود شدن آن باخبر می‌شوید.',
        en: 'Press “tell me” on the page of the {p} and you will hear of it first.',
      },
    ],
  },
  {
    title: { fa: 'مرجوعی', en: 'Returns' },
    role: 'care',
    keywords: ['مرجوع', 'پس بدم', 'تعویض', 'marjoo', 'return', 'exchange', 'پس گرفتن'],
    questions: ['می‌خوام {p} رو مرجوع کنم', 'تعویض سایز دارید؟', 'mishe pas dad?', 'How do I return the {p}?'],
    answers: [
      {
        fa: 'تا {n} روز پس از تحویل می‌توانید {p} را با برچسب پس بدهید.',
        en: 'You may return the {p} within {n} days with its label.',
      },
      {
        fa: 'برای تعویض، شماره‌ی سفارش را در دایرکت بفرستید تا هماهنگ کنیم.',
        en: 'Send us the order in a message and we arrange the exchange.',
      },
    ],
  },
  {
    title: { fa: 'شکایت', en: 'Complaint' },
    role: 'care',
    keywords: ['خراب', 'پاره', 'بد بود', 'ناراضی', 'شکایت', 'broken', 'disappointed'],
    questions: [
      '{p} خراب رسید دستم!',
      'اصلا راضی نبودم از {p}',
      'kheili bad bood',
      'The {p} arrived broken.',
    ],
    answers: [
      {
        fa: 'همین امروز {p} را برایتان عوض می‌کنیم؛ در دایرکت عکس آن را بفرستید.',
        en: 'We replace the {p} today; please send us a picture in a message.',
      },
      {
        fa: 'سفارش شما را خودم تا تحویل دنبال می‌کنم.',
        en: 'I follow your order myself until it is with you.',
      },
    ],
  },
  {
    title: { fa: 'پیگیری سفارش', en: 'Order status' },
    role: 'care',
    keywords: ['پیگیری', 'کد رهگیری', 'سفارشم', 'peygiri', 'tracking', 'my order'],
    questions: [
      'کد رهگیری {p} رو نفرستادید',
      'سفارش من کجاست؟',
      'code rahgiri nayomad',
      'Where is my order?',
    ],
    answers: [
      {
        fa: 'کد رهگیری {n} ساعت پس از ارسال پیامک می‌شود.',
        en: 'The tracking number comes by text message after {n} hours.',
      },
      {
        fa: 'وضعیت سفارش {p} در صفحه‌ی «سفارش‌های من» دیده می‌شود.',
        en: 'The state of your order stands under “my orders”.',
      },
    ],
  },
  {
    title: { fa: 'تخفیف', en: 'Discount' },
    role: 'brand',
    keywords: ['تخفیف', 'کد تخفیف', 'حراج', 'takhfif', 'discount', 'sale', 'off'],
    questions: ['روی {p} تخفیف نمی‌ذارید؟', 'کد تخفیف دارید', 'takhfif nadarid?', 'Any discount on the {p}?'],
    answers: [
      { fa: 'تخفیف {n} درصدی {p} از پنجشنبه شروع می‌شود.', en: '{n} percent off the {p} from Thursday on.' },
      { fa: 'کدهای تخفیف فقط در استوری اعلام می‌شود.', en: 'Discount codes are told in our stories only.' },
    ],
  },
  {
    title: { fa: 'جنس و شست‌وشو', en: 'Fabric and care' },
    role: 'shop',
    keywords: ['جنس', 'پارچه', 'شستشو', 'jens', 'fabric', 'wash', 'چروک'],
    questions: ['جنس {p} چیه؟', 'تو ماشین می‌شه شست؟', 'jensesh chie', 'Can I wash the {p}?'],
    answers: [
      {
        fa: 'جنس {p} طبیعی است و با آب {n} درجه شسته می‌شود.',
        en: 'The {p} is of natural fibre and washes at {n} degrees.',
      },
      {
        fa: 'برای ماندن رنگ، پشت‌ورو بشویید و در سایه خشک کنید.',
        en: 'Wash it inside out and dry it in the shade.',
      },
    ],
  },
  {
    title: { fa: 'خرید حضوری', en: 'Branches' },
    role: 'shop',
    keywords: ['حضوری', 'شعبه', 'آدرس', 'کجاست', 'address', 'branch', 'shobe'],
    questions: [
      '{p} رو حضوری هم می‌تونم بخرم؟',
      'آدرس شعبه رو بدید',
      'shobe mashhad darid?',
      'Where is your shop?',
    ],
    answers: [
      {
        fa: '{p} در شعبه‌ی {n} هم موجود است و هر روز تا ساعت نه باز هستیم.',
        en: 'The {p} is also in our shops, open until nine.',
      },
      { fa: 'نشانی همه‌ی شعبه‌ها در بایو هست.', en: 'All addresses stand in our profile.' },
    ],
  },
];

export const GREETINGS: readonly Words[] = [
  { fa: 'سلام، وقت بخیر 🌿', en: 'Hello!' },
  { fa: 'سلام، ممنون که نوشتید.', en: 'Thank you for writing.' },
  { fa: 'درود بر شما،', en: 'Hi there,' },
];

export const CLOSINGS: readonly Words[] = [
  { fa: 'اگر چیز دیگری لازم بود همین‌جا بپرسید.', en: 'Ask us right here if anything else comes up.' },
  { fa: 'در دایرکت هم در خدمتیم. 🌸', en: 'We are there in messages too. 🌸' },
  { fa: 'روز خوبی داشته باشید.', en: 'Have a good day.' },
];

/** Words that tell one text from the next, so that a disk cannot press them all into one. */
export const FILLERS: readonly Words[] = words(
  'دوخت کار خیلی تمیز و سبک است برای هر روز هم مناسب می‌ماند چون آستر نرم دارد و در همه‌ی فصل‌ها راحت پوشیده می‌شود بسته‌بندی کاغذی همراه کارت دست‌نویس فرستاده شده تازه از کارگاه اصفهان رسیده دوستان قدیمی ما بیشتر همین مدل را می‌پسندند',
  'seams are clean and light it stays good for every day because the lining is soft and wears well in all seasons paper wrapping with handwritten card comes along fresh from our workshop old friends of the house like this one most of all',
);

export const FIRST_NAMES: readonly Words[] = words(
  'رضا مینا سارا علی نگار امید پریسا حسین لیلا آرش الهام پویا نرگس مهدی شیما بابک زهرا کاوه مریم سینا یاسمن فرید هانیه نوید',
  'reza mina sara ali negar omid parisa hossein leila arash elham pouya narges mehdi shima babak zahra kaveh maryam sina yasaman farid hanieh navid',
);
export const LAST_NAMES: readonly Words[] = words(
  'صادقی کریمی رستگار موسوی احمدی نوری شریفی کاظمی رضایی جعفری حیدری باقری',
  'sadeghi karimi rastegar mousavi ahmadi nouri sharifi kazemi rezaei jafari heydari bagheri',
);

/** The smaller list ends both, so that each word has its partner. */
function words(fa: string, en: string): Words[] {
  const english = en.split(' ');
  return fa
    .split(' ')
    .flatMap((word, index) => (english[index] === undefined ? [] : [{ fa: word, en: english[index] }]));
}
