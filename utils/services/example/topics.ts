// The example team's sixteen classes of comment: who answers, how soon, what may be said, and the words by
// which each is known. One file, although long: the lists only work beside each other, because a word that
// stands in two topics decides nothing (a test forbids it).
//
// Keywords are whole words of the match form. A word with an ending (قیمتش, قیمت‌ها) is known by its stem, so
// only the stem stands here; spoken forms that no ending explains (گرون, میارین) have a place of their own.
// Words that customers use in every kind of comment (سلام, لطفا, دارید, پست) are left out on purpose, and a
// phrase stands here only where its single words would mislead: «ارسال دارید» beside «ارسال» would count one
// wish twice.
import type { Topic } from '@/utils/schema/topic';
import type { z } from '@/utils/schema/zod';
import { listed, type Say, type Words } from './words';

type TopicFields = Omit<z.input<typeof Topic>, 'createdAt' | 'updatedAt' | 'updatedBy'>;

interface TopicSource {
  id: string;
  kind?: 'noReply' | 'spam' | 'unknown';
  title: Words;
  department: string;
  owner: string;
  priority: 'critical' | 'high' | 'normal' | 'low';
  minutes: number;
  color: string;
  may: Words[];
  askFirst: Words[];
  never: Words[];
  steps: Words[];
  keywords: string;
  examples: string[];
}

/** The topics in the language of the team; keywords and examples are always in all three spellings. */
export const exampleTopics = (say: Say): TopicFields[] =>
  TOPICS.map((topic) => ({
    id: topic.id,
    kind: topic.kind ?? 'normal',
    title: say(topic.title),
    departmentId: topic.department,
    ownerRoleId: topic.owner,
    priority: topic.priority,
    firstReplyMinutes: topic.minutes,
    limits: { may: topic.may.map(say), askFirst: topic.askFirst.map(say), never: topic.never.map(say) },
    steps: topic.steps.map(say),
    keywords: listed(topic.keywords),
    examples: topic.examples.map((text) => ({ text, source: 'example' })),
    color: topic.color,
  }));

const TOPICS: TopicSource[] = [
  {
    id: 'ex-topic-price',
    title: { fa: 'قیمت', en: 'Price' },
    department: 'ex-department-sales',
    owner: 'ex-role-sales',
    priority: 'high',
    minutes: 40,
    color: '#0f766e',
    may: [
      { fa: 'قیمت روز همان محصول، زیر همان پست', en: 'Today’s price of that product, under that post' },
      { fa: 'تا ۱۰٪ تخفیف برای خرید دو قلم', en: 'Up to 10% off for two pieces' },
    ],
    askFirst: [{ fa: 'تخفیف بیشتر از ۱۰٪', en: 'More than 10% off' }],
    never: [
      { fa: 'وعدهٔ ثابت ماندن قیمت تا تاریخ مشخص', en: 'A promise that the price holds until a given date' },
      { fa: '«قیمت را دایرکت دادیم» به‌جای خود قیمت', en: '“Price sent by DM” in place of the price' },
    ],
    steps: [
      { fa: 'ببین کامنت زیر کدام محصول است', en: 'See which product the comment stands under' },
      { fa: 'قیمت را با صفحهٔ محصول یکی کن', en: 'Check the price against the product page' },
      { fa: 'همان‌جا و با عدد جواب بده', en: 'Answer on the spot, with the number' },
    ],
    keywords: `قیمت | لیست قیمت | چند | چقدره | چقدر میشه
      | چند تومنه | تومن | تومان | نرخ | گرون | گران | گرونید | مبلغ
      | gheymat | gheymatesh | gheymatesho | ghimat | ghimatesh | gheimat | qeymat | chande | chand | cheghadre
      | geroon | geroone | price | how much | cost | expensive | pricey`,
    examples: [
      'سلام قیمتش چنده؟',
      'قیمت لطفا 🙏',
      'این پالتو چند تومنه دقیقا؟',
      'چرا اینقدر گرونه آخه 😕',
      'gheymat chand?',
      'salam ghimatesh cheghadre lotfan',
      'How much is the grey coat?',
      'Price please!',
    ],
  },
  {
    id: 'ex-topic-shipping',
    title: { fa: 'ارسال', en: 'Shipping' },
    department: 'ex-department-sales',
    owner: 'ex-role-sales',
    priority: 'normal',
    minutes: 60,
    color: '#0369a1',
    may: [
      { fa: 'بازهٔ معمول ارسال و هزینهٔ آن', en: 'The usual range of days and the cost' },
      { fa: 'پیک همان‌روز برای تهران تا ساعت ۱۲', en: 'Same-day courier in Tehran until noon' },
    ],
    askFirst: [
      { fa: 'ارسال به خارج از ایران', en: 'Shipping abroad' },
      { fa: 'ارسال رایگان برای یک نفر', en: 'Free shipping for one person' },
    ],
    never: [{ fa: 'تاریخ قطعی رسیدن بسته', en: 'A fixed day of arrival' }],
    steps: [
      { fa: 'شهر را ببین؛ اگر نگفته بپرس', en: 'Look for the city; ask if it is not said' },
      { fa: 'بازهٔ روز و هزینه را با هم بگو', en: 'Give the days and the cost together' },
    ],
    keywords: `ارسال | ارسال رایگان | هزینه ارسال | میفرستید | می‌فرستین | بفرستید
      | شهرستان | شهرستانا | پیشتاز | با پست | تیپاکس | پیک | خارج از کشور | چند روز | چند روزه
      | ersal | ersale | ersalesh | ersaletun | mifrestid | mifrestin | shahrestan | peyk | tipax | pishtaz
      | chand rooz | chand rooze | ship | shipping | deliver | delivery | postage | courier`,
    examples: [
      'ارسال به اهواز هم دارین؟',
      'هزینه ارسال برای شهرستان با خودمونه؟',
      'با پیک می‌فرستین تهران؟',
      'چند روزه میاد مشهد؟ با تیپاکس هم می‌فرستید؟',
      'ersal be esfahan darid?',
      'salam shahrestan ham mifrestid? chand rooz tool mikeshe',
      'Do you ship to Dubai?',
      'How long does shipping take?',
    ],
  },
  {
    id: 'ex-topic-availability',
    title: { fa: 'موجودی و خرید', en: 'Availability and buying' },
    department: 'ex-department-sales',
    owner: 'ex-role-sales',
    priority: 'high',
    minutes: 45,
    color: '#4d7c0f',
    may: [
      { fa: 'موجودی همین لحظه، با رنگ و سایز', en: 'What is there right now, by colour and size' },
      { fa: 'نشانی صفحهٔ خرید', en: 'The address of the order page' },
    ],
    askFirst: [{ fa: 'کنار گذاشتن کالا بیشتر از ۲۴ ساعت', en: 'Holding a piece for more than 24 hours' }],
    never: [{ fa: 'وعدهٔ روز دقیق شارژ دوباره', en: 'A promise of the exact day of a restock' }],
    steps: [
      { fa: 'انبار را نگاه کن، حدس نزن', en: 'Look at the stock, do not guess' },
      { fa: 'اگر نیست، نزدیک‌ترین کار مشابه را پیشنهاد کن', en: 'If it is gone, offer the closest piece' },
    ],
    keywords: `موجود | ناموجود | تموم شد | تموم شده | تمام شده | شارژ | شارژ میشه
      | میارید | میارین | رنگ‌بندی | رنگاش | رنگ‌های دیگه | ثبت سفارش | سفارش بدم | خرید | بخرم | چطور بخرم | چجوری بخرم
      | mojood | mojoode | mojude | mojud | mojoodi | sharj | miyarid | kharid | bekharam | sefaresh bedam
      | available | do you have | in stock | out of stock | sold out | restock | back in stock | how to order | buy`,
    examples: [
      'این مدل موجوده هنوز؟',
      'رنگ کرمش کی دوباره شارژ میشه؟',
      'تموم شده؟ دیگه نمیارید؟',
      'چجوری بخرم؟ سایت دارید؟',
      'rang meshki mojoode?',
      'salam mikham bekharam, mojud darid?',
      'Is the blue one still available?',
      'Will it be back in stock soon?',
    ],
  },
  {
    id: 'ex-topic-size-material',
    title: { fa: 'سایز و جنس', en: 'Size and material' },
    department: 'ex-department-sales',
    owner: 'ex-role-sales',
    priority: 'normal',
    minutes: 60,
    color: '#7e22ce',
    may: [
      { fa: 'اندازه‌ها از جدول سایز', en: 'Measurements from the size chart' },
      { fa: 'جنس و روش شست‌وشو از شناسنامهٔ کار', en: 'Material and care from the product sheet' },
    ],
    askFirst: [{ fa: 'دوخت با اندازهٔ دلخواه', en: 'Made-to-measure requests' }],
    never: [
      { fa: 'نظر دربارهٔ بدن مشتری', en: 'A remark about the customer’s body' },
      { fa: '«حتماً اندازهٔ شماست»', en: '“It will surely fit you”' },
    ],
    steps: [
      { fa: 'جدول سایز را بفرست', en: 'Send the size chart' },
      {
        fa: 'اگر بین دو سایز است، راه تعویض را هم بگو',
        en: 'Between two sizes: mention the exchange as well',
      },
    ],
    keywords: `سایز | سایزبندی | سایزا | قد | قدش | قدم | وزنم | اندازه | ابعاد | سانت
      | لارج | مدیوم | جنس | پارچه | پشم | آستر | شست‌وشو | میشه شست | آب میره
      | saiz | sayz | saizesh | size | jens | jensesh | parche | ghadam | vaznam
      | material | fabric | wool | lining | dimensions | measurements | washable | wash`,
    examples: [
      'سایزبندیش تا چنده؟ برای قد ۱۷۰',
      'جنسش چیه؟ آب میره؟',
      'ابعاد این سبد چند سانته؟',
      'وزنم ۸۰ کیلوئه لارج بردارم یا مدیوم؟',
      'jensesh chie? pashmie?',
      'saiz bozorg ham darid? ghadam 178',
      'What size should I take? I am 165 cm.',
      'Is the coat real wool and is it washable?',
    ],
  },
  {
    id: 'ex-topic-order-status',
    title: { fa: 'پیگیری سفارش', en: 'Order status' },
    department: 'ex-department-care',
    owner: 'ex-role-care',
    priority: 'high',
    minutes: 60,
    color: '#b45309',
    may: [
      {
        fa: 'مرحلهٔ سفارش و کد رهگیری، فقط در دایرکت',
        en: 'The stage and the tracking code, by message only',
      },
    ],
    askFirst: [{ fa: 'تغییر نشانی بعد از ارسال', en: 'A change of address after dispatch' }],
    never: [
      { fa: 'شمارهٔ سفارش یا موبایل زیر پست', en: 'An order or phone number under the post' },
      { fa: '«امروز حتماً می‌رسد»', en: '“It will surely arrive today”' },
    ],
    steps: [
      { fa: 'شمارهٔ سفارش را در دایرکت بگیر', en: 'Ask for the order number by message' },
      { fa: 'در سامانهٔ پست نگاه کن', en: 'Look it up with the carrier' },
      { fa: 'کد رهگیری را در دایرکت بفرست', en: 'Send the tracking code by message' },
    ],
    keywords: `سفارشم | سفارش من | سفارش داده بودم | شماره سفارش | رهگیری | کد رهگیری | کد پیگیری | پیگیری سفارش
      | کی میرسه | کی میاد | کی ارسال میشه | فرستادید | فرستادین | بسته‌ی من | به دستم | ثبت کرده بودم
      | sefaresham | sefareshe man | rahgiri | kode rahgiri | ki mirese | key mirese | ferestadid
      | my order | order status | order number | track | tracking | tracking code | has it shipped | been shipped`,
    examples: [
      'سلام سفارشم کی میرسه؟ هفته پیش ثبت کرده بودم',
      'کد رهگیری رو نفرستادید برام',
      'سفارش من رو فرستادین؟',
      'شماره سفارش رو دایرکت دادم، لطفا پیگیری سفارش من رو انجام بدین',
      'salam sefaresham ki mirese?',
      'kode rahgiri ro ferestadid?',
      'Any news about my order? Has it shipped?',
      'Where can I find the tracking code?',
    ],
  },
  {
    id: 'ex-topic-delivery-complaint',
    title: { fa: 'شکایت از تحویل', en: 'Complaint about delivery' },
    department: 'ex-department-care',
    owner: 'ex-role-complaints',
    priority: 'high',
    minutes: 30,
    color: '#be123c',
    may: [
      { fa: 'عذرخواهی روشن و یک قدم بعدی با زمان', en: 'A plain apology and one next step with a time' },
      { fa: 'ارسال دوبارهٔ کار آسیب‌دیده', en: 'A new piece for a damaged one' },
    ],
    askFirst: [{ fa: 'پس دادن پول یا هدیهٔ جبرانی', en: 'Money back, or a gift as amends' }],
    never: [
      { fa: 'انداختن تقصیر گردن پست یا مشتری', en: 'Blaming the carrier or the customer' },
      { fa: 'پاک کردن کامنت', en: 'Deleting the comment' },
    ],
    steps: [
      { fa: 'اول زیر پست جواب کوتاه بده', en: 'First a short answer under the post' },
      { fa: 'در دایرکت شمارهٔ سفارش و عکس بگیر', en: 'Ask for the order number and a photo by message' },
      {
        fa: 'زمان تماس بعدی را بگو و در پیگیری‌ها بنویس',
        en: 'Name the time of the next contact and note it',
      },
      { fa: 'بعد از حل شدن زیر همان کامنت خبر بده', en: 'When it is solved, say so under the same comment' },
    ],
    keywords: `نرسید | نیومده | دیر رسید | دیر | تاخیر | بدقول | بدقولید | شکسته | شکسته بود | خراب | خراب بود | پاره
      | لک داشت | ترک خورده | آسیب | آسیب دیده | اشتباه | اشتباه فرستادید | افتضاح | ناراضی | شکایت | کلاهبردار
      | جواب نمیدید | جواب نمیدین | جواب بدید | این چه وضعیه | جوابگو | معطل
      | nareside | naresid | nayumade | dir | kharab | shekaste | eshtebah | shekayat | kolahbardar | javab nemidid | badghol
      | late | delayed | broken | damaged | torn | wrong item | not arrived | never arrived | hasn't arrived | still waiting
      | complaint | disappointed | no one answers`,
    examples: [
      'سه هفته‌ست سفارش دادم هنوز نرسیده، جواب هم نمیدید',
      'گلدون شکسته بود رسید دستم 😔',
      'خیلی بدقولید، با تاخیر رسید و جعبه هم پاره بود',
      'یه رنگ دیگه اشتباه فرستادید، کسی جوابگو نیست',
      'do hafte shode nareside, chera javab nemidid?',
      'kasam shekaste resid, kheyli dir ham bood',
      'My parcel still hasn’t arrived and I’m really disappointed.',
      'The mug came broken. Wrong item as well.',
    ],
  },
  {
    id: 'ex-topic-return',
    title: { fa: 'مرجوعی و تعویض', en: 'Return and exchange' },
    department: 'ex-department-care',
    owner: 'ex-role-care',
    priority: 'normal',
    minutes: 120,
    color: '#a16207',
    may: [
      {
        fa: 'تعویض سایز کار نپوشیده در مهلت مرجوعی',
        en: 'Exchanging an unworn size within the return period',
      },
    ],
    askFirst: [
      { fa: 'مرجوعی بعد از مهلت', en: 'A return after the period' },
      { fa: 'پس دادن هزینهٔ ارسال', en: 'Giving the shipping cost back' },
    ],
    never: [{ fa: '«پس نمی‌گیریم» بدون دلیل', en: '“We do not take it back” without a reason' }],
    steps: [
      { fa: 'تاریخ تحویل را بپرس', en: 'Ask for the day it arrived' },
      {
        fa: 'راه فرستادن و زمان بازگشت پول را با هم بگو',
        en: 'Say how to send it and when the money returns',
      },
    ],
    keywords: `مرجوع | مرجوع کنم | تعویض | عوض | عوض کنم | عوض میکنید | پس بدم | پسش بدم
      | پس میگیرید | پس بفرستم | برگردونم | بازگشت وجه | پول رو پس | پولم رو پس | عودت | پشیمون
      | marjoo | marjooe | marjooi | taviz | tavizesh | avaz | avazesh | pas bedam | pas migirid | pas gereftan | bargardoonam
      | return | refund | exchange | money back | send it back | swap`,
    examples: [
      'اگه اندازه نبود میشه مرجوع کنم؟',
      'سایزش کوچیکه، تعویض دارین؟ میخوام عوضش کنم',
      'پولم رو پس میدین اگه پسش بدم؟',
      'شرایط مرجوعی چطوریه',
      'mishe tavizesh konam? kuchike',
      'age andaze nabood pas migirid ya marjoo nadarid?',
      'Can I return it if it does not fit?',
      'I would like to exchange mine for another size.',
    ],
  },
  {
    id: 'ex-topic-payment',
    title: { fa: 'مشکل پرداخت', en: 'Payment problem' },
    department: 'ex-department-care',
    owner: 'ex-role-care',
    priority: 'high',
    minutes: 30,
    color: '#9f1239',
    may: [
      { fa: 'راه‌های پرداخت فروشگاه', en: 'The shop’s ways to pay' },
      { fa: 'زمان معمول بازگشت پول تراکنش ناموفق', en: 'The usual time a failed payment takes to return' },
    ],
    askFirst: [{ fa: 'کارت به کارت یا پرداخت خارج از سایت', en: 'A bank transfer outside the site' }],
    never: [
      { fa: 'شمارهٔ کارت زیر پست', en: 'A card number under the post' },
      { fa: 'درخواست رمز یا عکس کارت', en: 'Asking for a PIN or a photo of a card' },
    ],
    steps: [
      { fa: 'به دایرکت دعوت کن', en: 'Invite the customer to a message' },
      { fa: 'ساعت و مبلغ تراکنش را بگیر و به مالی بده', en: 'Pass the hour and amount to accounting' },
    ],
    keywords: `پرداخت | پرداخت ناموفق | درگاه | کارت | کارت به کارت | از حسابم | حسابم | کم شد | کسر شد
      | تراکنش | رمز پویا | فیش | واریز | واریز کردم | قسطی | اقساط
      | pardakht | pardakhtam | dargah | kart | kart be kart | hesabam | variz | variz kardam | ghesti | kam shod
      | payment | pay | paid | checkout | charged | declined | transaction | installments`,
    examples: [
      'پول از حسابم کم شد ولی سفارش ثبت نشد!',
      'درگاهتون خرابه، پرداخت ناموفق میزنه',
      'قسطی هم دارید؟',
      'واریز کردم، فیش رو کجا بفرستم؟',
      'pool az hesabam kam shod vali sabt nashod',
      'kart be kart mishe pardakht kard?',
      'My card was charged twice at checkout.',
      'Payment declined, what can I do?',
    ],
  },
  {
    id: 'ex-topic-wholesale',
    title: { fa: 'عمده و همکاری', en: 'Wholesale and cooperation' },
    department: 'ex-department-sales',
    owner: 'ex-role-wholesale',
    priority: 'normal',
    minutes: 240,
    color: '#1d4ed8',
    may: [{ fa: 'کاتالوگ و حداقل تعداد سفارش', en: 'The catalogue and the minimum order' }],
    askFirst: [
      { fa: 'قیمت عمده', en: 'Wholesale prices' },
      { fa: 'قول همکاری یا تبلیغ', en: 'Any promise of a partnership or an ad' },
    ],
    never: [{ fa: 'گفتن شرایط همکاران دیگر', en: 'Telling the terms of other partners' }],
    steps: [
      { fa: 'نام کار و شهر را بپرس', en: 'Ask for the business and the city' },
      { fa: 'به ایمیل یا تلفن فروش سازمانی برسان', en: 'Lead to the e-mail or phone of wholesale' },
    ],
    keywords: `همکاری | عمده | عمده‌فروشی | خرید عمده | نمایندگی | نماینده | فروشگاه دارم | مغازه | بلاگر | اینفلوئنسر
      | تبلیغ | اسپانسر | سازمانی | هدیه سازمانی | تعداد بالا
      | hamkari | omde | omdeh | namayandegi | maghaze | tabligh | tablighat | sazmani
      | wholesale | bulk | reseller | collab | collaborate | collaboration | partnership | sponsor | influencer | boutique`,
    examples: [
      'برای خرید عمده چه شرایطی دارید؟ مغازه دارم',
      'سلام، بلاگر هستم و پیشنهاد همکاری داشتم',
      'هدیه سازمانی برای ۴۰ نفر می‌خوایم',
      'نمایندگی هم میدین؟',
      'omde ham mifrooshid? baraye maghaze',
      'salam baraye hamkari va tablighat be ki payam bedam',
      'Do you offer wholesale? I own a small boutique.',
      'Would love to collaborate with you!',
    ],
  },
  {
    id: 'ex-topic-address',
    title: { fa: 'نشانی و ساعت کار', en: 'Address and hours' },
    department: 'ex-department-care',
    owner: 'ex-role-care',
    priority: 'low',
    minutes: 120,
    color: '#0e7490',
    may: [{ fa: 'نشانی، ساعت کار و تلفن فروشگاه', en: 'Address, hours and phone of the shop' }],
    askFirst: [{ fa: 'قرار بازدید از کارگاه', en: 'A visit to the workshop' }],
    never: [{ fa: 'شمارهٔ شخصی همکاران', en: 'A colleague’s own number' }],
    steps: [
      { fa: 'پیش از جواب، روزهای تعطیل را در تقویم ببین', en: 'Check the calendar for closed days first' },
    ],
    keywords: `آدرس | نشانی | شعبه | شعبتون | حضوری | حضورا | ساعت کاری | ساعت چند | تا ساعت | باز هستید | بازید | بازین
      | تعطیل | تعطیلید | جمعه‌ها | کجایید | کجایین | کجاس | لوکیشن | شماره تماس | شمارتون | تلفن
      | adres | adresetoon | address | shobe | hozoori | hozuri | saat kari | ta saat | kojaid | kojaein | telefon
      | location | located | branch | showroom | open today | opening hours | phone number | where is your`,
    examples: [
      'آدرس فروشگاه حضوری‌تون کجاست؟',
      'تا ساعت چند باز هستید؟',
      'جمعه‌ها هم بازین یا تعطیل؟',
      'یه شماره تماس لطفا بذارید',
      'adres lotfan, hozoori mikham bebinam',
      'kojaid? ta saat chand baz hastid',
      'Where is your showroom located?',
      'What are your opening hours on Thursday?',
    ],
  },
  {
    id: 'ex-topic-discount',
    title: { fa: 'تخفیف', en: 'Discount' },
    department: 'ex-department-sales',
    owner: 'ex-role-sales',
    priority: 'normal',
    minutes: 60,
    color: '#c2410c',
    may: [{ fa: 'کد تخفیف جاری و تاریخ پایانش', en: 'The current code and its last day' }],
    askFirst: [{ fa: 'تخفیف شخصی', en: 'A discount for one person' }],
    never: [
      { fa: 'خبر دادن از حراج پیش از انتشارش در تقویم', en: 'Announcing a sale before its calendar day' },
    ],
    steps: [
      { fa: 'تقویم را ببین: امروز کدی فعال است؟', en: 'See in the calendar whether a code is live today' },
    ],
    keywords: `تخفیف | تخفیفا | کد تخفیف | حراج | آف | جشنواره | بلک فرایدی | کوپن
      | ارزون‌تر | کمتر حساب | مشتری قدیمی
      | takhfif | takhfifa | kode takhfif | haraj | jashnvare | arzoontar | off
      | discount | coupon | sale | promo | promo code | black friday | cheaper`,
    examples: [
      'کد تخفیف ندارید؟',
      'بلک فرایدی حراج دارین؟',
      'برای مشتری قدیمی تخفیف نمیدین 😅',
      'دو تا بردارم ارزون‌تر میشه؟',
      'takhfif nadarid baraye yalda?',
      'salam kode takhfif hanooz faale?',
      'Any discount code for first orders?',
      'Is there a Black Friday sale?',
    ],
  },
  {
    id: 'ex-topic-praise',
    title: { fa: 'تعریف و تشکر', en: 'Praise and thanks' },
    department: 'ex-department-content',
    owner: 'ex-role-content',
    priority: 'low',
    minutes: 480,
    color: '#15803d',
    may: [
      { fa: 'جواب کوتاه و شخصی', en: 'A short, personal answer' },
      { fa: 'پرسیدن اجازهٔ بازنشر عکس', en: 'Asking leave to repost a photo' },
    ],
    askFirst: [{ fa: 'هدیه دادن', en: 'Giving a present' }],
    never: [
      { fa: 'بازنشر عکس بدون اجازه', en: 'Reposting a photo without leave' },
      { fa: 'یک متن یکسان زیر همهٔ تعریف‌ها', en: 'One and the same text under every compliment' },
    ],
    steps: [{ fa: 'به همان چیزی که گفته اشاره کن', en: 'Refer to what the person said' }],
    keywords: `عالی | عالین | قشنگ | خوشگل | زیبا | زیباست | محشر | بی‌نظیر | عاشقشم | عاشق
      | راضی | راضی بودم | دستتون درد نکنه | دمتون گرم | دمت گرم | ممنونم ازتون | لذت بردم
      | aali | aliye | aalie | ghashang | ghashange | khoshgel | khoshgele | ziba | zibast | mahshare | razi | raziam | damet garm | dametoon garm
      | love | loved | beautiful | gorgeous | amazing | stunning | perfect | well done | so happy`,
    examples: [
      'وای چقدر قشنگه 😍',
      'سفارشمون رسید، عالی بود، دستتون درد نکنه ❤️',
      'خیلی راضی بودم از کیفیتش، دمتون گرم',
      'کاراتون محشره، عاشق رنگاشونم',
      'kheyli khoshgele aali bood',
      'damet garm, vaghean razi boodam',
      'Absolutely love my coat, it is gorgeous!',
      'Beautiful work, well done 👏',
    ],
  },
  {
    id: 'ex-topic-insult',
    kind: 'noReply',
    title: { fa: 'توهین و مزاحمت', en: 'Insult and trolling' },
    department: 'ex-department-pr',
    owner: 'ex-role-spokesperson',
    priority: 'normal',
    minutes: 120,
    color: '#57534e',
    may: [{ fa: 'پنهان کردن فحش و توهین به دیگران', en: 'Hiding abuse and insults against others' }],
    askFirst: [{ fa: 'مسدود کردن کسی', en: 'Blocking a person' }],
    never: [
      { fa: 'جواب تند، طعنه یا بحث', en: 'A sharp answer, irony or a dispute' },
      { fa: 'پنهان کردن انتقادی که توهین ندارد', en: 'Hiding criticism that holds no insult' },
    ],
    steps: [
      {
        fa: 'پشت توهین شکایتی هست؟ اگر هست موضوع را عوض کن',
        en: 'Is there a complaint behind it? Then change the topic',
      },
      { fa: 'اگر نیست جواب نده، پنهان کن و بگذر', en: 'If not: no answer, hide it, move on' },
      {
        fa: 'تهدید جانی را همان لحظه به سخنگو بگو',
        en: 'A threat against a person goes to the spokesperson at once',
      },
    ],
    keywords: `احمق | احمقا | بیشعور | بیشعورا | بی‌شخصیت | عوضیا | آشغال | آشغالا | مزخرف | کثافت | خفه شو | گمشید | گمشو
      | دلقک | مسخره‌ها | بی‌کلاس | حالم بهم خورد | خاک تو سرتون | گداها
      | ahmagh | bishoor | bishooor | ashghal | mozakhraf | khafe sho | kesafat | dalghak | gomsho
      | idiot | stupid | trash | garbage | pathetic | losers | clowns | shut up | ugly`,
    examples: [
      'چقدر مزخرف و بی‌کلاسید شما',
      'خفه شو بابا با این آشغالات',
      'دلقک‌بازی درنیارید، خاک تو سرتون',
      'احمقا کی این آشغالو میپوشه',
      'ashghal tar az shoma nadidam bishoor',
      'kheyli mozakhraf va ahmagh hastin',
      'What a pathetic page, you clowns',
      'ugly trash, shut up already',
    ],
  },
  {
    id: 'ex-topic-spam',
    kind: 'spam',
    title: { fa: 'اسپم', en: 'Spam' },
    department: 'ex-department-care',
    owner: 'ex-role-care',
    priority: 'low',
    minutes: 1440,
    color: '#78716c',
    may: [{ fa: 'پنهان یا گزارش کردن', en: 'Hiding or reporting it' }],
    askFirst: [],
    never: [
      { fa: 'باز کردن لینک', en: 'Opening the link' },
      { fa: 'جواب دادن', en: 'Answering' },
    ],
    steps: [{ fa: 'گزارش کن و ببند', en: 'Report it and close the case' }],
    keywords: `فالو کنید | فالوور | فالوور ارزان | افزایش فالوور | بیا پیجم | پیجم سر بزن | به پیج ما | لینک بیو | درآمد دلاری
      | کسب درآمد | درآمد روزانه | سود روزانه | سرمایه‌گذاری | ارز دیجیتال | شرط‌بندی | وام فوری | فال | طالع‌بینی | دعانویس
      | follow kon | folow | bia peyjam | biya peyjam | daramad | daramade dolari | sarmaye
      | follow me | follow back | followers | free followers | crypto | bitcoin | forex | casino | earn money | check my page | link in bio`,
    examples: [
      'افزایش فالوور واقعی، فالوور ارزان و بدون ریزش، به پیج ما سر بزنید',
      'درآمد دلاری از خانه 💰 لینک بیو',
      'فال و طالع‌بینی تضمینی، بیا پیجم',
      'وام فوری بدون ضامن، سود روزانه هم داریم',
      'bia peyjam follow kon follow mikonam',
      'daramade dolari rozane, sarmaye nemikhad',
      'Earn money with crypto, check my page',
      'Get 5k free followers, follow back guaranteed',
    ],
  },
  {
    id: 'ex-topic-legal-press',
    title: { fa: 'حقوقی و رسانه', en: 'Legal threat and press' },
    department: 'ex-department-pr',
    owner: 'ex-role-spokesperson',
    priority: 'critical',
    minutes: 15,
    color: '#991b1b',
    may: [
      {
        fa: 'گفتن اینکه پیام رسید و چه کسی تماس می‌گیرد',
        en: 'Saying that it was received and who will call',
      },
    ],
    askFirst: [{ fa: 'هر جمله‌ای جز پاسخ آماده', en: 'Any sentence beyond the prepared answer' }],
    never: [
      { fa: 'پذیرفتن یا رد کردن تقصیر', en: 'Admitting or denying a fault' },
      { fa: 'نظر شخصی یا شوخی', en: 'A private opinion or a joke' },
      { fa: 'پاک کردن کامنت', en: 'Deleting the comment' },
    ],
    steps: [
      { fa: 'از کامنت و پروفایل عکس بگیر', en: 'Take a screenshot of the comment and the profile' },
      { fa: 'همان لحظه به سخنگو زنگ بزن', en: 'Call the spokesperson at once' },
      { fa: 'فقط پاسخ آماده را بگذار', en: 'Post the prepared answer only' },
    ],
    keywords: `وکیل | دادگاه | دادسرا | قانونی | پیگیری قانونی | اقدام قانونی | حقوقی | پلیس فتا | فتا | تعزیرات | اتحادیه
      | شکایت رسمی | خبرنگار | خبرگزاری | روزنامه | رسانه | مصاحبه | گزارش خبری | کپی‌رایت | طرح ثبت‌شده
      | vakil | vakilam | dadgah | ghanooni | ghanuni | hoghooghi | police fata | fata | tazirat | khabarnegar | khabarnegaram | mosahebe
      | lawyer | attorney | legal | legal action | sue | court | journalist | reporter | press | interview | newspaper | copyright`,
    examples: [
      'از طریق وکیلم پیگیری قانونی می‌کنم',
      'فردا میرم تعزیرات و پلیس فتا',
      'خبرنگار هستم، برای یک گزارش با کی مصاحبه کنم؟',
      'این طرح مال منه، کپی‌رایت داره و شکایت رسمی می‌کنم',
      'vakilam dadgah peygiri mikone',
      'man khabarnegaram, baraye mosahebe ba ki hamahang konam?',
      'You will hear from my lawyer.',
      'I am a journalist and would like an interview.',
    ],
  },
  {
    id: 'ex-topic-unknown',
    kind: 'unknown',
    title: { fa: 'نامشخص: از سرپرست بپرس', en: 'Unknown: ask the lead' },
    department: 'ex-department-management',
    owner: 'ex-role-lead',
    priority: 'normal',
    minutes: 60,
    color: '#525252',
    may: [{ fa: '«می‌پرسم و خبر می‌دهم» با زمان', en: '“I will ask and come back to you”, with a time' }],
    askFirst: [{ fa: 'خود جواب', en: 'The answer itself' }],
    never: [{ fa: 'حدس زدن', en: 'A guess' }],
    steps: [
      { fa: 'از سرپرست بپرس', en: 'Ask the lead' },
      {
        fa: 'جواب را برای تیم نگه دار تا دفعهٔ بعد آماده باشد',
        en: 'Keep the answer for the team, ready for next time',
      },
    ],
    keywords: `استخدام | رزومه | کارآموز | قرعه‌کشی | برنده | مسابقه | ورکشاپ | کلاس آموزشی | آموزش | خیریه
      | صاحب پیج | مدیر | مجموعه‌تون | اپلیکیشن | نظرسنجی
      | estekhdam | rezome | ghorekeshi | barande | mosabeghe | workshop | amoozesh | kheyriye
      | hiring | job | vacancy | internship | giveaway | winner | charity | app | founder`,
    examples: [
      'برنده‌های قرعه‌کشی رو کی اعلام می‌کنید؟',
      'برای استخدام رزومه بفرستم؟',
      'کلاس آموزشی سفال هم برگزار می‌کنید؟',
      'میشه با مدیر مجموعه‌تون صحبت کنم',
      'estekhdam nadarid? rezome dashtam',
      'barande mosabeghe ki bood?',
      'Are you hiring? Looking for an internship.',
      'Who was the winner of the giveaway?',
    ],
  },
];
